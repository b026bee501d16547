import * as ar from './strings/ar/citation.ts';
import * as en from './strings/en/citation.ts';
import { inLanguage } from './strings/in-language.ts';

export { citationFiles, citationGenres } from './strings/en/citation.ts';
export const citationStrings = inLanguage({ en: en.citationStrings, ar: ar.citationStrings });
export const takeAwayStrings = inLanguage({ en: en.takeAwayStrings, ar: ar.takeAwayStrings });
export const countryStrings = inLanguage({ en: en.countryStrings, ar: ar.countryStrings });
export const verdictListStrings = inLanguage({
  en: en.verdictListStrings,
  ar: ar.verdictListStrings,
});
