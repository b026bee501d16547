import { byBytes } from './byte-order.ts';

/** The words between which a file lies. */
interface Range {
  readonly from: string;
  readonly to: string;
}

/**
 * Ranges as Pagefind names them: where one ends and the next begins, as many letters as tell them apart, unless a range
 * would end before it begins. The browser chooses by them which files it loads, so they have to be the same.
 */
export const shortenedRanges = <R extends Range>(ranges: readonly R[]): R[] =>
  ranges.map((range, index) => {
    const from = shortened(range.from, ranges[index - 1]?.to);
    const to = shortened(range.to, ranges[index + 1]?.from);
    return { ...range, from, to: byBytes(to, from) < 0 ? range.to : to };
  });

const shortened = (word: string, neighbour: string | undefined): string =>
  neighbour === undefined ? word : beginning(word, commonLetters(word, neighbour) + 1);

const beginning = (word: string, letters: number): string => [...word].slice(0, letters).join('');

function commonLetters(a: string, b: string): number {
  const [one, other] = [[...a], [...b]];
  const differing = one.findIndex((letter, index) => letter !== other[index]);
  return differing === -1 ? one.length : differing;
}
