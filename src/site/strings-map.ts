import * as ar from './strings/ar/map.ts';
import * as en from './strings/en/map.ts';
import { inLanguage } from './strings/in-language.ts';

export const mapStrings = inLanguage({ en: en.mapStrings, ar: ar.mapStrings });
