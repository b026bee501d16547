import { foldQuotation, occursIn } from '#domain/quotation-folding.ts';

/** True where the words stand in the text of a document. */
export const standsIn = (words: string, text: string): boolean =>
  readingWith(words, text) !== undefined;

/** A hyphen at the end of a line may belong to a word or break it: the reading of the text that has the words. */
const readingWith = (words: string, text: string): string | undefined =>
  occursIn(words, text)
    ? text
    : brokenWord.test(text)
      ? ['$1', '']
          .map((hyphen) => text.replace(everyBrokenWord, hyphen))
          .find((reading) => occursIn(words, reading))
      : undefined;

const brokenWord = /(?<=\p{L})[-‐]\s*[\n\f]\s*(?=\p{L})/u;
const everyBrokenWord = /(?<=\p{L})([-‐])\s*[\n\f]\s*(?=\p{L})/gu;

/** The fewest whole sentences that hold the words, on one line; undefined where the text does not have them. */
export function sentencesWith(words: string, text: string): string | undefined {
  const reading = readingWith(words, text);
  if (reading === undefined) return undefined;
  const sentences = [...segmenter.segment(reading)].map(({ segment }) => segment);
  const between = (first: number, end: number) => sentences.slice(first, end).join('');
  let [first, end] = [0, sentences.length];
  while (end - first > 1 && occursIn(words, between(first, end - 1))) end -= 1;
  while (end - first > 1 && occursIn(words, between(first + 1, end))) first += 1;
  return between(first, end).replace(/\s+/g, ' ').trim().normalize('NFC');
}

const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' });

/** The stretch of a text that shares most words with those that are sought, of about their length. */
export function nearestWords(words: string, text: string): string | undefined {
  const wanted = foldQuotation(words).split(' ');
  const sought = new Set(wanted.map(bare));
  const found = foldQuotation(text).split(' ');
  const hits = found.map((word) => (sought.has(bare(word)) ? 1 : 0));
  let [best, at, sum] = [0, 0, 0];
  for (const [index, hit] of hits.entries()) {
    sum += hit - (hits[index - wanted.length] ?? 0);
    if (sum > best) [best, at] = [sum, Math.max(0, index - wanted.length + 1)];
  }
  return best * 2 >= wanted.length ? found.slice(at, at + wanted.length).join(' ') : undefined;
}

const bare = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
