import * as ar from './strings/ar/group-labels.ts';
import * as en from './strings/en/group-labels.ts';
import { inLanguage } from './strings/in-language.ts';

export const claimantGroups = inLanguage({ en: en.claimantGroups, ar: ar.claimantGroups });
export const publisherGroups = inLanguage({ en: en.publisherGroups, ar: ar.publisherGroups });
