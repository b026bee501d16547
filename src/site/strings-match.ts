import * as ar from './strings/ar/match.ts';
import * as en from './strings/en/match.ts';
import { inLanguage } from './strings/in-language.ts';

export const confidenceLabels = inLanguage({ en: en.confidenceLabels, ar: ar.confidenceLabels });
export const matchStrings = inLanguage({ en: en.matchStrings, ar: ar.matchStrings });
