import * as ar from './strings/ar/redirects.ts';
import * as en from './strings/en/redirects.ts';
import { inLanguage } from './strings/in-language.ts';

export const movedStrings = inLanguage({ en: en.movedStrings, ar: ar.movedStrings });
export const oldTextStrings = inLanguage({ en: en.oldTextStrings, ar: ar.oldTextStrings });
