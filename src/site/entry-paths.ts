import type { Collection } from '#domain/collections.ts';
import type { Entity } from '#domain/entities.ts';
import { corpus } from './corpus.ts';

/** One path per entry. Only ids: the page asks the corpus again, which in the dev server may have changed since. */
export const entryPaths = (collection: Collection): { params: { id: string } }[] =>
  [...corpus()[collection].keys()].map((id) => ({ params: { id } }));

/** The entry that a page is about. */
export function entryOf<C extends Collection>(collection: C, id: string | undefined): Entity<C> {
  const entries: { readonly [K in C]: ReadonlyMap<string, Entity<K>> } = corpus();
  const entry = id === undefined ? undefined : entries[collection].get(id);
  if (!entry) throw new Error(`There is no "${id}" among the ${collection}.`);
  return entry;
}
