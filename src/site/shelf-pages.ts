import { longListNames } from '#domain/long-list-names.ts';
import { shelved, type ListName } from '#domain/long-lists.ts';
import { shelfOrder } from '#domain/shelf-order.ts';
import { noteShelf } from '#domain/shelf-reads.ts';
import { neighboursOf, shelfAt, shelvesIn, type Shelf } from '#domain/shelves.ts';
import { corpus } from './corpus.ts';
import { listTitle } from './list-titles.ts';
import { wordShelf } from './shelf-words.ts';
import { shelfStrings as words } from './strings-shelves.ts';
import { shelfUrl } from './urls.ts';

/** One path per shelf of every long list. */
export const shelfPaths = () =>
  longListNames(corpus()).flatMap((list) =>
    shelvesIn<unknown>(shelved(corpus(), list).whole).map(({ path }) => ({
      params: { list, order: shelfOrder(list), part: path.join('/') || undefined },
    })),
  );

/** What the page of a shelf says of it. */
export function shelfPage(list: ListName = '', part = '') {
  const path = part.split('/').filter(Boolean);
  noteShelf(list, path);
  const found = shelved(corpus(), list);
  const { whole } = found;
  const shelf = shelfAt<unknown>(whole, path);
  if (!shelf) throw new Error(`There is no shelf "${part}" of the list "${list}".`);
  const { title, page, kind } = listTitle(corpus(), list);
  const name = wordShelf(list, path);
  return {
    shelved: found,
    shelf,
    path: shelfUrl(list, path),
    kind,
    title: words.title(title, name),
    description: words.describe(title, name, shelf.size),
    ways: waysFrom(list, title, page, path),
    ...turnsFrom(list, whole, shelf),
  };
}

/** The page of the list, then every wider shelf. */
const waysFrom = (list: ListName, title: string, page: string, path: readonly string[]) => [
  { href: page, text: title },
  ...path.map((_, depth) => ({
    href: shelfUrl(list, path.slice(0, depth)),
    text: wordShelf(list, path.slice(0, depth)),
  })),
];

function turnsFrom(list: ListName, whole: Shelf<unknown>, shelf: Shelf<unknown>) {
  const { before, after } = neighboursOf(whole, shelf);
  const turnTo = (to: Shelf<unknown> | undefined) =>
    to && { href: shelfUrl(list, to.path), text: wordShelf(list, to.path) };
  return { before: turnTo(before), after: turnTo(after) };
}
