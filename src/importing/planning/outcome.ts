import type { Refusal, Repair } from '../notes.ts';

export const actions = ['create', 'unchanged', 'duplicate', 'conflict', 'refuse'] as const;
export type Action = (typeof actions)[number];

/** A field in which a record differs from what was made of it before. */
export interface Difference {
  readonly field: string;
  readonly there: unknown;
  readonly here: unknown;
}

/** What becomes of one record, and why. */
export interface Outcome {
  /** Where it stands in what is read. */
  readonly place: string;
  readonly action: Action;
  /** The entry that is made of it, or that it is a duplicate of: "fact-checks/x". */
  readonly entry?: string;
  readonly because?: string;
  readonly differences?: readonly Difference[];
  readonly repairs: readonly Repair[];
  readonly refusals: readonly Refusal[];
  /** A rating word to which no verdict corresponds. */
  readonly unknownRating?: string;
}
