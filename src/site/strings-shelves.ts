import * as ar from './strings/ar/shelves.ts';
import * as en from './strings/en/shelves.ts';
import { inLanguage } from './strings/in-language.ts';

export const shelfStrings = inLanguage({ en: en.shelfStrings, ar: ar.shelfStrings });
