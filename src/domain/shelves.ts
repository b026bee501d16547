/**
 * A part of a long list. It holds entries or, where these are too many for a page, further shelves. A shelf keeps its
 * place however the list grows, so that its address stays.
 */
export interface Shelf<E> {
  /** Year, month, number of the part; or first letter, first two letters, number. The whole list has none. */
  readonly path: readonly string[];
  readonly size: number;
  /** In the order of the list; none where `shelves` hold them. */
  readonly entries: readonly E[];
  readonly shelves: readonly Shelf<E>[];
}

/**
 * Puts a list on shelves, place by place, until none holds more than `most`; an entry may have up to as many places as it
 * likes, each within the one before. What is still too much is numbered from the end of the list: a list begins with its
 * newest entry, so that a new one shifts no others. A list on a single shelf is a shelf with the path of none.
 */
export const shelve = <E>(
  entries: readonly E[],
  placesOf: (entry: E) => readonly string[],
  most: number,
  path: readonly string[] = [],
): Shelf<E> => {
  if (entries.length <= most) return { path, size: entries.length, entries, shelves: [] };
  const placed = Map.groupBy(entries, (entry) => placesOf(entry)[path.length]);
  const shelves = [...placed].flatMap(([place, there]) =>
    place === undefined
      ? numbered(there, most, path)
      : [shelve(there, placesOf, most, [...path, place])],
  );
  return { path, size: entries.length, entries: [], shelves };
};

function numbered<E>(entries: readonly E[], most: number, path: readonly string[]): Shelf<E>[] {
  const count = Math.ceil(entries.length / most);
  return Array.from({ length: count }, (_, index) => {
    const number = count - index;
    const from = Math.max(0, entries.length - number * most);
    const there = entries.slice(from, entries.length - (number - 1) * most);
    return { path: [...path, String(number)], size: there.length, entries: there, shelves: [] };
  });
}

/** Every shelf, each before those on it. */
export const shelvesIn = <E>(shelf: Shelf<E>): Shelf<E>[] => [
  shelf,
  ...shelf.shelves.flatMap(shelvesIn),
];

/** The shelves that hold entries, in the order of the list. */
export const fullShelves = <E>(shelf: Shelf<E>): Shelf<E>[] =>
  shelvesIn(shelf).filter(({ shelves }) => shelves.length === 0);

/** The shelf at a path; undefined where there is none. */
export function shelfAt<E>(whole: Shelf<E>, path: readonly string[]): Shelf<E> | undefined {
  const [place] = path.slice(whole.path.length);
  if (place === undefined) return whole;
  const next = whole.shelves.find((shelf) => shelf.path.at(-1) === place);
  return next && shelfAt(next, path);
}

/** The shelves before and after one that holds entries, in the order of the list. */
export function neighboursOf<E>(whole: Shelf<E>, shelf: Shelf<E>) {
  const full = fullShelves(whole);
  const index = full.indexOf(shelf);
  return index < 0 ? {} : { before: full[index - 1], after: full[index + 1] };
}
