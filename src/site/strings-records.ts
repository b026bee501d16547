import * as ar from './strings/ar/records.ts';
import * as en from './strings/en/records.ts';
import { inLanguage } from './strings/in-language.ts';

export const recordStrings = inLanguage({ en: en.recordStrings, ar: ar.recordStrings });
export const claimantRecordStrings = inLanguage({
  en: en.claimantRecordStrings,
  ar: ar.claimantRecordStrings,
});
export const narrativeRecordStrings = inLanguage({
  en: en.narrativeRecordStrings,
  ar: ar.narrativeRecordStrings,
});
export const sourceRecordStrings = inLanguage({
  en: en.sourceRecordStrings,
  ar: ar.sourceRecordStrings,
});
export const gradeMeanings = inLanguage({ en: en.gradeMeanings, ar: ar.gradeMeanings });
