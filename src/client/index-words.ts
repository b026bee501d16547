import { saidWord } from '#domain/name-mark.ts';
import { folded, foldedWords } from '#domain/text-folding.ts';
import type { Pagefind } from './pagefind.ts';
import { hasWord } from './word-check.ts';

const ofOtherScript = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** The words, but in Latin letters where no entry has them in their own: names are told in other scripts by their sound. */
export const wordsInIndex = (pagefind: Pagefind, words: readonly string[]): Promise<string[]> =>
  Promise.all(
    words.map(async (word) => {
      if (!ofOtherScript.test(word) || (await isKnown(pagefind, word))) return word;
      const latin = foldedWords(await inLatin(word)).join('-');
      return latin === '' ? word : latin;
    }),
  );

async function inLatin(word: string): Promise<string> {
  const { default: transliterate } = await import('@sindresorhus/transliterate');
  return folded(transliterate(word));
}

/**
 * The words that stand in an index for "said by" these words of a name; undefined where nobody has such a name.
 * Pagefind passes over words that it does not know, which here would give everything that anybody said.
 */
export async function spokenWords(pagefind: Pagefind, by: string): Promise<string[] | undefined> {
  const spoken = (await wordsOfName(pagefind, by)).map(saidWord);
  const known = await Promise.all(spoken.map((word) => isKnown(pagefind, word)));
  return known.every(Boolean) ? spoken : undefined;
}

async function wordsOfName(pagefind: Pagefind, by: string): Promise<string[]> {
  const words = foldedWords(by);
  return Promise.all(
    words.map(async (word) => {
      if (!ofOtherScript.test(word) || (await isKnown(pagefind, saidWord(word)))) return word;
      return (await inLatin(word)).replaceAll(/\s/g, '');
    }),
  );
}

async function isKnown(pagefind: Pagefind, word: string): Promise<boolean> {
  const [hit] = (await pagefind.search(word, { filters: {} })).results;
  return hit !== undefined && hasWord(await hit.data(), word);
}
