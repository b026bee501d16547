import * as ar from './strings/ar/data.ts';
import * as en from './strings/en/data.ts';
import { inLanguage } from './strings/in-language.ts';

export const dataStrings = inLanguage({ en: en.dataStrings, ar: ar.dataStrings });
export const dataGroups = inLanguage({ en: en.dataGroups, ar: ar.dataGroups });
export const tableNames = inLanguage({ en: en.tableNames, ar: ar.tableNames });
