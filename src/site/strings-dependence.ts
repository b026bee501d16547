import * as ar from './strings/ar/dependence.ts';
import * as en from './strings/en/dependence.ts';
import { inLanguage } from './strings/in-language.ts';

export const dependenceStrings = inLanguage({ en: en.dependenceStrings, ar: ar.dependenceStrings });
