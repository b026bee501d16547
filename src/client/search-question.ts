import { nameMark, spellingMark } from '#domain/name-mark.ts';
import { folded, foldedWords, withoutDots } from '#domain/text-folding.ts';
import { stopWords } from '#matching/stop-words.ts';

/** A query as it is searched: words that must all occur, and phrases that must occur as they stand. */
export interface Question {
  /** Folded; those of the phrases among them. */
  readonly words: readonly string[];
  /** Each as its folded words, in order. */
  readonly phrases: readonly (readonly string[])[];
  /** Why nothing can be searched: no letters at all, one letter, or words that are everywhere. */
  readonly hindrance?: 'letters' | 'short' | 'common';
}

const mostWords = 24;

/** Reads a query. A quotation mark that is never closed is none. */
export function questionOf(query: string): Question {
  const phrases = [...query.matchAll(/["“”„‟«»＂]([^"“”„‟«»＂]+)["“”„‟«»＂]/gu)]
    .map(([, phrase = '']) => foldedWords(phrase))
    .filter((words) => words.length > 0);
  const written =
    withoutDots(query.normalize('NFC')).match(/[\p{L}\p{N}\p{M}'’\p{Pd}\u200c\u200d]+/gu) ?? [];
  const all = written.flatMap((word) => foldedWords(word).map((one) => ({ word, folded: one })));
  const long = all.filter((one) => !isOneLetter(one.folded));
  const telling = long.filter((one) => !isStopWord(one.word, one.folded));
  const words = [...new Set(telling.map((one) => one.folded))].slice(0, mostWords);
  const hindrance =
    query === '' || words.length > 0
      ? undefined
      : all.length === 0
        ? 'letters'
        : long.length === 0
          ? 'short'
          : 'common';
  return { words, phrases, ...(hindrance && { hindrance }) };
}

/** A word by which nobody can find anything. In capitals it is a name: "IS", "US". */
const isStopWord = (written: string, folded: string): boolean =>
  stopWords.has(folded) && !/^\p{Lu}{2,}$/u.test(written);

/** A query of one letter matches nearly everything and loads nearly all of the index; a Chinese character is a word. */
const isOneLetter = (word: string): boolean =>
  [...word].length < 2 && !/[\p{Script=Han}]/u.test(word);

/** True where every phrase stands in the text of a record or in one of its names, however the letters are written. */
export function hasPhrases(content: string, phrases: Question['phrases']): boolean {
  const [shown = ''] = content.split(spellingMark);
  const texts = shown
    .split(new RegExp(`[\\n${nameMark}]`, 'u'))
    .map((text) => apart(folded(withoutDots(text))));
  return phrases.every((phrase) => {
    const wanted = apart(phrase.join(' '));
    return texts.some((text) => text.includes(wanted));
  });
}

/** Words with one space around each. */
const apart = (text: string): string => ` ${(text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' ')} `;
