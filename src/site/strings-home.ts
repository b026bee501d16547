import * as ar from './strings/ar/home.ts';
import * as en from './strings/en/home.ts';
import { inLanguage } from './strings/in-language.ts';

export const homeStrings = inLanguage({ en: en.homeStrings, ar: ar.homeStrings });
