import { collections, isCollection, type Collection } from './collections.ts';
import type { Corpus } from './corpus.ts';
import type { Entity, FactCheck } from './entities.ts';
import { entriesIn } from './entries.ts';
import { referencesOf, unlinked } from './references.ts';

/** Entries by collection. */
type Chosen = { readonly [C in Collection]: ReadonlyMap<string, Entity<C>> };

/** What is on record as changed on a day or later, and what that rests on. */
export interface Delta {
  /** The same content with only those entries in its lists; entries still know all others. */
  readonly corpus: Corpus;
  /** Ids of the entries that changed themselves; the others are there because these refer to them. */
  readonly changed: Readonly<Record<Collection, readonly string[]>>;
  readonly withdrawn: readonly FactCheck[];
}

/**
 * Changes that bear a date: lines of the history of a fact-check, `updatedOn` of incidents and sources. Claimants,
 * narratives and topics bear none, so they come along only where something that changed refers to them.
 */
export function changedSince(corpus: Corpus, since: string): Delta {
  const isNew = (day: string | undefined) => day !== undefined && day >= since;
  const changed: Record<Collection, string[]> = {
    // What was held back by an embargo is new to readers on the day of its end.
    'fact-checks': idsOf(
      corpus['fact-checks'],
      ({ history, embargoUntil }) => isNew(embargoUntil) || history.some(({ date }) => isNew(date)),
    ),
    claimants: [],
    incidents: idsOf(corpus.incidents, ({ updatedOn }) => isNew(updatedOn)),
    sources: idsOf(corpus.sources, ({ updatedOn }) => isNew(updatedOn)),
    narratives: [],
    topics: [],
  };
  return {
    corpus: { ...corpus, ...withWhatTheyRestOn(corpus, changed) },
    changed,
    withdrawn: changed['fact-checks'].flatMap((id) => {
      const check = corpus['fact-checks'].get(id);
      return check?.history.some(({ kind, date }) => kind === 'withdrawn' && isNew(date))
        ? [check]
        : [];
    }),
  };
}

const idsOf = <E>(entries: ReadonlyMap<string, E>, wanted: (entry: E) => boolean): string[] =>
  [...entries].flatMap(([id, entry]) => (wanted(entry) ? [id] : []));

/** The entries and all that they refer to, directly or through others. Order is that of the corpus. */
function withWhatTheyRestOn(
  corpus: Corpus,
  changed: Readonly<Record<Collection, readonly string[]>>,
): Chosen {
  const found = new Set<string>();
  const waiting = collections.flatMap((collection) =>
    changed[collection].map((id) => [collection, id] as const),
  );
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [collection, id] = next;
    const entity = corpus[collection].get(id);
    if (!entity || found.has(`${collection}/${id}`)) continue;
    found.add(`${collection}/${id}`);
    for (const reference of referencesOf(collection, unlinked(collection, entity))) {
      if (isCollection(reference.target)) waiting.push([reference.target, reference.id]);
    }
  }
  return Object.fromEntries(
    collections.map((collection) => [
      collection,
      new Map(
        [...entriesIn(corpus, collection)].filter(([id]) => found.has(`${collection}/${id}`)),
      ),
    ]),
  ) as unknown as Chosen;
}
