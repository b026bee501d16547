import { foldedWords } from '#domain/text-folding.ts';
import type { Found } from './pagefind.ts';

/**
 * True where an entry has this folded word, one that begins with it, or another form of it. For a word that no entry has,
 * Pagefind gives those of the longest word with which it begins ("ISK" for "Iskander"), and among other words it passes
 * over it; every entry of an answer has all words that were understood, so one entry tells.
 */
export function hasWord({ content, meta }: Pick<Found, 'content' | 'meta'>, word: string): boolean {
  const wanted = word.replaceAll('-', '');
  return [content, ...Object.values(meta)].some((text) =>
    foldedWords(text).some((one) =>
      [one.replaceAll('-', ''), ...one.split('-')].some((form) => isForm(form, wanted)),
    ),
  );
}

function isForm(word: string, wanted: string): boolean {
  if (word.startsWith(wanted)) return true;
  const base = commonBeginning(word, wanted);
  return [word, wanted].every((one) => isEnding(base, one.slice(base.length)));
}

function commonBeginning(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}

/** What an English stemmer may take away after such a beginning, and what Russian cases put there. */
const isEnding = (base: string, rest: string): boolean =>
  rest === '' ||
  (base.length > 2 && english.test(rest)) ||
  (base.length > 3 && /^[а-яё]{1,3}$/u.test(rest));

const english =
  /^[bdfgklmnprt]?(?:s|es|ed|d|e|y|ies|ied|ing|ings|er|ers|or|ors|ly|al|ally|ion|ions|ation|ations|ment|ments|ness|ful|able|ible|ive|ist|ists|ism|ity|i[sz]e[ds]?|i[sz]ing)$/;
