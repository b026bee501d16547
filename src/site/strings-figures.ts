import * as ar from './strings/ar/figures.ts';
import * as en from './strings/en/figures.ts';
import { inLanguage } from './strings/in-language.ts';

export const figuresStrings = inLanguage({ en: en.figuresStrings, ar: ar.figuresStrings });
