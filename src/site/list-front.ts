import { isLong, shelved, type ListName, type Shelved } from '#domain/long-lists.ts';
import { noteShelf } from '#domain/shelf-reads.ts';
import { corpus } from './corpus.ts';

/** What the page of a list shows: all entries or, of a long list, the latest, with the way to all. */
export interface ListFront<E> {
  readonly list: ListName;
  readonly shown: readonly E[];
  readonly size: number;
  /** Of a long list alone, unless the rest of it is nowhere on a page of its own. */
  readonly shelved: Shelved | undefined;
}

/** Of the entries of a list, latest first, those that stand on its page. */
export function listFront<E>(list: ListName, entries: readonly E[]): ListFront<E> {
  const all = corpus();
  const isDivided = isLong(all, entries);
  if (isDivided) noteShelf(list, []);
  return {
    list,
    shown: entries.slice(0, all.site.listLength),
    size: entries.length,
    shelved: isDivided ? shelved(all, list) : undefined,
  };
}

/** The same for entries that stand earliest first; of a long list the latest comes first. */
export const frontOfRising = <E>(list: ListName, entries: readonly E[]): ListFront<E> =>
  isLong(corpus(), entries) ? listFront(list, entries.toReversed()) : listFront(list, entries);

/** The same for a list of which the rest stands on no page of its own; of a long one the first by `order` are shown. */
export function cutFront<E>(entries: readonly E[], order?: (a: E, b: E) => number): ListFront<E> {
  const isCut = isLong(corpus(), entries);
  const inOrder = isCut && order ? entries.toSorted(order) : entries;
  return {
    list: '',
    shown: inOrder.slice(0, corpus().site.listLength),
    size: entries.length,
    shelved: undefined,
  };
}
