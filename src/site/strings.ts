import * as ar from './strings/ar/site.ts';
import * as en from './strings/en/site.ts';
import { inLanguage } from './strings/in-language.ts';

export const strings = inLanguage({ en: en.strings, ar: ar.strings });
