import * as ar from './strings/ar/sentences.ts';
import * as en from './strings/en/sentences.ts';
import { inLanguage } from './strings/in-language.ts';

export const sentences = inLanguage({ en: en.sentences, ar: ar.sentences });
