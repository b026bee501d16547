import * as ar from './strings/ar/media.ts';
import * as en from './strings/en/media.ts';
import { inLanguage } from './strings/in-language.ts';

export const mediaStrings = inLanguage({ en: en.mediaStrings, ar: ar.mediaStrings });
