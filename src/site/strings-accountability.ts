import * as ar from './strings/ar/accountability.ts';
import * as en from './strings/en/accountability.ts';
import { inLanguage } from './strings/in-language.ts';

export const severityWords = inLanguage({ en: en.severityWords, ar: ar.severityWords });
export const correctionStrings = inLanguage({ en: en.correctionStrings, ar: ar.correctionStrings });
export const staleStrings = inLanguage({ en: en.staleStrings, ar: ar.staleStrings });
export const versionStrings = inLanguage({ en: en.versionStrings, ar: ar.versionStrings });
export const contactStrings = inLanguage({ en: en.contactStrings, ar: ar.contactStrings });
export const accountabilityLinks = inLanguage({
  en: en.accountabilityLinks,
  ar: ar.accountabilityLinks,
});
export const footerStrings = inLanguage({ en: en.footerStrings, ar: ar.footerStrings });
