import type { Collection } from './collections.ts';

/** What the search finds, in the order in which it is shown. Topics are filters. */
export const searchKinds = [
  'fact-checks',
  'incidents',
  'claimants',
  'narratives',
  'sources',
] as const satisfies readonly Collection[];
export type SearchKind = (typeof searchKinds)[number];
