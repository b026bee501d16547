import type { Trait } from './closeness.ts';

/**
 * How much each trait counts. Learnt by `npm run bench -- learn` on the 997 posts of the training part of the CheckThat
 * collection (CLEF CheckThat! 2022 task 2A, English), each once as it is and once without its date: softmax over the
 * candidates of a post, no weight against its sense. docs/decisions/2026-11-22-matching.md has the figures.
 */
export const weights: Readonly<Record<Trait, number>> = {
  score: 5.421,
  place: -2.287,
  asked: 7.295,
  closest: 0.734,
  titleBoth: 5.963,
  claimBoth: 6.173,
  closestBoth: 6.462,
  titleLetters: 3.375,
  claimLetters: 1.483,
  otherNumbers: -1.893,
  names: 0.225,
  daysApart: -2.179,
  justAfter: 2.82,
  longBefore: -1.078,
};

/**
 * How closeness becomes a probability, from the same posts: with the claim in the index, and with it taken out. `usual` is
 * the median closeness of the second entry, so that an index with few entries to compare with does not look sure.
 */
export const certainty = {
  closeness: 0.208,
  lead: 0.666,
  word: 0.064,
  none: -5.342,
  usual: 5.777,
} as const;
