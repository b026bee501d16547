import transliterate from '@sindresorhus/transliterate';
import { everyWord, nameMark, saidWord, spellingMark } from '#domain/name-mark.ts';
import { folded, foldedWords } from '#domain/text-folding.ts';

/** What a search record is written from. */
export interface SearchText {
  /** What a reader reads: the only part that results quote. */
  readonly sentences: readonly string[];
  /** Every name and spelling of whom and what it is about. A result says by which of them it was found. */
  readonly names: readonly string[];
  /** The names of those who said it, for searches in what they said. */
  readonly speakers?: readonly string[];
}

/** The text of a search record: sentences, then names, each after its mark, then spellings that only help to find it. */
export function searchText({ sentences, names, speakers = [] }: SearchText): string {
  const shown = unrepeated([...sentences, ...names]);
  const spellings = [...shown.flatMap(foldedSpellings), ...names.flatMap(latinSpellings)];
  const said = speakers.flatMap(spokenSpellings).map(saidWord);
  return [
    ...unrepeated(sentences).map(unmarked),
    ...unrepeated(names).map((name) => `${nameMark} ${unmarked(name)}`),
    `${spellingMark} ${unrepeated([everyWord, ...spellings, ...said]).join(' ')}`,
  ].join('\n');
}

/** The words of a text whose folded form is not what Pagefind makes of them itself. */
const foldedSpellings = (text: string): string[] =>
  (isPlain(text) ? [] : [text, text.replaceAll('\u200c', ' ')])
    .flatMap((one) => one.split(/\s+/))
    .flatMap((word) =>
      isPlain(word) || withoutMarks(word) === withoutMarks(folded(word)) ? [] : foldedWords(word),
    );

/** Of such letters, most of those of an archive, folding and Pagefind make the same. */
const isPlain = (text: string): boolean => /^[\x00-\x5f\x61-\x7f]*$/.test(text);

/** What Pagefind does: no punctuation, no accents, no capitals. */
const withoutMarks = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\p{M}\p{P}]/gu, '')
    .toLowerCase();

/** A name of another script in Latin letters. Arabic script writes no vowels: there only aliases help. */
const latinSpellings = (name: string): string[] =>
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Latin}]/u.test(name) && /[^\x00-\x7f]/.test(name)
    ? foldedWords(latin(name))
    : [];

/** The package knows composed letters only. */
export const latin = (text: string): string => transliterate(text.normalize('NFC'));

const spokenSpellings = (name: string): string[] => [...foldedWords(name), ...latinSpellings(name)];

/**
 * Only names and spellings bear the marks, whatever the words of an entry are. Where a body has a letter of an exhibit in
 * brackets, its plain text has the brackets alone.
 */
const unmarked = (text: string): string => {
  const plain = text.replaceAll(nameMark, ' ').replaceAll(spellingMark, ' ');
  // The spaces before it are no part of the pattern, which would be tried at each space of a long body.
  const [last = '', ...before] = plain.split(/\(\s*\)/).reverse();
  return [last, ...before.map((part) => part.trimEnd())].reverse().join('');
};

const unrepeated = (texts: readonly string[]): string[] => [...new Set(texts)].filter(Boolean);
