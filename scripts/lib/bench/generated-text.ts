import { seeded } from './generated-entries.ts';

/** Writes texts of a given length in words; the same from the same words and seed. */
export interface Writer {
  /** Words with a capital first. */
  readonly phrase: (words: number) => string;
  readonly sentence: (words: number) => string;
  /** Paragraphs of about 100 words, without the mark that ends the last. */
  readonly paragraphs: (count: number) => string;
  /** A day of the year, not after October, as `YYYY-MM-DD`. */
  readonly day: (year: number) => string;
}

/** Words are as frequent as those of news are: the n-th of the vocabulary n times rarer than the first. */
export function writer(words: readonly string[], seed: number): Writer {
  const random = seeded(seed);
  const word = () => words[Math.floor(words.length ** random()) - 1] ?? 'word';
  const phrase = (length: number) => {
    const text = Array.from({ length }, word).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const sentence = (length: number) => `${phrase(length)}.`;
  const paragraphs = (count: number) =>
    Array.from({ length: count }, () => Array.from({ length: 5 }, () => sentence(20)).join(' '))
      .join('\n\n')
      .slice(0, -1);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = (year: number) =>
    `${year}-${two(1 + Math.floor(random() * 10))}-${two(1 + Math.floor(random() * 28))}`;
  return { phrase, sentence, paragraphs, day };
}
