import { foldQuotation, occursIn } from '#domain/quotation-folding.ts';

/** True where the words stand in the text of a document. */
export const standsIn = (words: string, text: string): boolean =>
  occursIn(words, text) || (brokenWord.test(text) && readingWith(words, text) !== undefined);

/** A hyphen at the end of a line breaks a word or belongs to it: the reading of the text that has the words. */
const readingWith = (words: string, text: string): string | undefined =>
  (brokenWord.test(text)
    ? ['', '$1'].map((hyphen) => joined(text, hyphen)).concat(text)
    : [text]
  ).find((reading) => occursIn(words, reading));

/** Before a capital letter a hyphen always belongs to the word, as in "ISIS-K". */
const joined = (text: string, hyphen: string) =>
  text.replace(/(?<=\p{L}[-‐])\s*[\n\f]\s*(?=\p{Lu})/gu, '').replace(everyBreak, hyphen);

const brokenWord = /(?<=\p{L})[-‐]\s*[\n\f]\s*(?=\p{L})/u;
const everyBreak = /(?<=\p{L})([-‐])\s*[\n\f]\s*(?=\p{L})/gu;

/** The fewest whole sentences that hold the words, on one line; undefined where the text does not have them. */
export function sentencesWith(words: string, text: string): string | undefined {
  const reading = readingWith(words, text);
  if (reading === undefined) return undefined;
  const sentences = [...segmenter.segment(reading.replace(/\s+/g, ' '))].map(
    ({ segment }) => segment,
  );
  const between = (first: number, end: number) => sentences.slice(first, end).join('');
  let [first, end] = [0, sentences.length];
  while (end - first > 1 && occursIn(words, between(first, end - 1))) end -= 1;
  while (end - first > 1 && occursIn(words, between(first + 1, end))) first += 1;
  return between(first, end).trim().normalize('NFC');
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
  if (best * 2 < wanted.length) return undefined;
  const stretch = found.slice(at, at + wanted.length).join(' ');
  // A full stop or a mark behind it counts only where one is sought.
  const start = /^\P{L}/u.test(words) ? stretch : stretch.replace(/^[^\p{L}\p{N}]+/u, '');
  return /\P{L}$/u.test(words) ? start : start.replace(/[^\p{L}\p{N}]+$/u, '');
}

const bare = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
