import * as ar from './strings/ar/entries.ts';
import * as en from './strings/en/entries.ts';
import { inLanguage } from './strings/in-language.ts';

export const incidentStrings = inLanguage({ en: en.incidentStrings, ar: ar.incidentStrings });
export const claimantStrings = inLanguage({ en: en.claimantStrings, ar: ar.claimantStrings });
export const sourceStrings = inLanguage({ en: en.sourceStrings, ar: ar.sourceStrings });
export const narrativeStrings = inLanguage({ en: en.narrativeStrings, ar: ar.narrativeStrings });
export const topicStrings = inLanguage({ en: en.topicStrings, ar: ar.topicStrings });
export const ledgerStrings = inLanguage({ en: en.ledgerStrings, ar: ar.ledgerStrings });
