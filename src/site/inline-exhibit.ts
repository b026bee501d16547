import type { InterfaceLanguage } from '#domain/interface-language.ts';
import { strings as ar } from './strings/ar/site.ts';
import { strings as en } from './strings/en/site.ts';

const words: Readonly<Record<InterfaceLanguage, string>> = {
  en: en.inlineExhibit,
  ar: ar.inlineExhibit,
};

/** "exhibit", inside a sentence of an entry: in the language of the sentence where we know the word, not in that of the page. */
export const inlineExhibit = (lang: string): string =>
  Object.entries(words).find(([known]) => known === lang)?.[1] ?? words.en;
