import * as ar from './strings/ar/fact-check.ts';
import * as en from './strings/en/fact-check.ts';
import { inLanguage } from './strings/in-language.ts';

export const factCheckStrings = inLanguage({ en: en.factCheckStrings, ar: ar.factCheckStrings });
export const standingMeanings = inLanguage({ en: en.standingMeanings, ar: ar.standingMeanings });
export const factCheckSections = inLanguage({ en: en.factCheckSections, ar: ar.factCheckSections });
export const quoteStrings = inLanguage({ en: en.quoteStrings, ar: ar.quoteStrings });
export const evidenceStrings = inLanguage({ en: en.evidenceStrings, ar: ar.evidenceStrings });
export const docketStrings = inLanguage({ en: en.docketStrings, ar: ar.docketStrings });
export const aftermathStrings = inLanguage({ en: en.aftermathStrings, ar: ar.aftermathStrings });
export const listStrings = inLanguage({ en: en.listStrings, ar: ar.listStrings });
