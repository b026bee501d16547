import type { Trait } from './closeness.ts';

/**
 * How much each trait counts. Learnt by `npm run bench -- learn` on the 997 posts of the training part of the CheckThat
 * collection (CLEF CheckThat! 2022 task 2A, English), each once as it is and once without its date: softmax over the
 * candidates of a post, no weight against its sense. docs/decisions/2026-11-22-matching.md has the figures.
 */
export const weights: Readonly<Record<Trait, number>> = {
  score: 6.01,
  place: -2.13,
  asked: 7.14,
  closest: 0.85,
  titleBoth: 6.06,
  claimBoth: 6.7,
  closestBoth: 6.57,
  titleLetters: 3.3,
  claimLetters: 1.54,
  otherNumbers: -1.93,
  names: 0.2,
  daysApart: -2.17,
  justAfter: 2.82,
  longBefore: -1.11,
};

/**
 * How closeness becomes a probability, from the same posts: with the claim in the index, and with it taken out. `usual` is
 * the median closeness of the second entry, so that an index with few entries to compare with does not look sure.
 */
export const certainty = {
  closeness: 0.2066,
  lead: 0.659,
  word: 0.0648,
  none: -5.431,
  usual: 6.03,
} as const;
