import type { Collection } from './collections.ts';
import type { Corpus } from './corpus.ts';
import type { Entity } from './entities.ts';

/** The entries of one collection by id, whichever it is. */
export function entriesIn<C extends Collection>(
  corpus: Corpus,
  collection: C,
): ReadonlyMap<string, Entity<C>> {
  const all: { readonly [K in C]: ReadonlyMap<string, Entity<K>> } = corpus;
  return all[collection];
}
