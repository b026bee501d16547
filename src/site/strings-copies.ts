import * as ar from './strings/ar/copies.ts';
import * as en from './strings/en/copies.ts';
import { inLanguage } from './strings/in-language.ts';

export { checksumHeading } from './strings/en/copies.ts';
export const copyStrings = inLanguage({ en: en.copyStrings, ar: ar.copyStrings });
export const copiesPage = inLanguage({ en: en.copiesPage, ar: ar.copiesPage });
