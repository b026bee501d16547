import * as ar from './strings/ar/search.ts';
import * as en from './strings/en/search.ts';
import { inLanguage } from './strings/in-language.ts';

export const facetLabels = inLanguage({ en: en.facetLabels, ar: ar.facetLabels });
export const sortLabels = inLanguage({ en: en.sortLabels, ar: ar.sortLabels });
export const searchStrings = inLanguage({ en: en.searchStrings, ar: ar.searchStrings });
