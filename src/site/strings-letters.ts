import * as ar from './strings/ar/letters.ts';
import * as en from './strings/en/letters.ts';
import { inLanguage } from './strings/in-language.ts';

export const letters = inLanguage({ en: en.letters, ar: ar.letters });
