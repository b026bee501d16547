import * as ar from './strings/ar/statistics.ts';
import * as en from './strings/en/statistics.ts';
import { inLanguage } from './strings/in-language.ts';

export const statisticsStrings = inLanguage({ en: en.statisticsStrings, ar: ar.statisticsStrings });
