import * as ar from './strings/ar/sharing.ts';
import * as en from './strings/en/sharing.ts';
import { inLanguage } from './strings/in-language.ts';

export const sharingStrings = inLanguage({ en: en.sharingStrings, ar: ar.sharingStrings });
export const sharingSentences = inLanguage({ en: en.sharingSentences, ar: ar.sharingSentences });
