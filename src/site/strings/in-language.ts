import type { InterfaceLanguage } from '#domain/interface-language.ts';
import { language } from '../language.ts';

/** The same words in another language: every key, every sentence with what it is told, no more and no less. */
export type Translated<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends (...told: infer Told) => infer Said
      ? (...told: Told) => Said extends string ? string : Said
      : Translated<Words[Key]>;
};

/** Words that are looked up at the moment in which they are read, in the language of the page that is being made. */
export function inLanguage<Words extends object>(
  words: { readonly en: Words } & Readonly<Record<InterfaceLanguage, Translated<Words>>>,
): Translated<Words> {
  const chosen: object = {};
  for (const key of Object.keys(words.en)) {
    Object.defineProperty(chosen, key, {
      enumerable: true,
      get: () => Object.getOwnPropertyDescriptor(words[language()], key)?.value,
    });
  }
  return chosen as Translated<Words>;
}
