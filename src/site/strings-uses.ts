import * as ar from './strings/ar/uses.ts';
import * as en from './strings/en/uses.ts';
import { inLanguage } from './strings/in-language.ts';

export const useStrings = inLanguage({ en: en.useStrings, ar: ar.useStrings });
