import type { Corpus } from './corpus.ts';
import { shelved, type ListName } from './long-lists.ts';
import { noteRead } from './reads.ts';
import { neighboursOf, shelfAt, shelvesIn } from './shelves.ts';

/** Notes that a page shows a shelf: what stands on it, the way to those on it, and those before and after it. */
export const noteShelf = (list: ListName, path: readonly string[]): void =>
  noteRead(`shelf/${[list, ...path].join('@')}`);

/** What a page finds that shows a shelf, by what follows "shelf/" in its note; undefined when it is there no more. */
export function shelfFound(corpus: Corpus, note: string): unknown {
  const [list = '', ...path] = note.split('@');
  const whole = isThere(corpus, list) ? shelved(corpus, list).whole : undefined;
  const shelf = whole && shelfAt<unknown>(whole, path);
  if (!whole || !shelf) return undefined;
  const { before, after } = neighboursOf<unknown>(whole, shelf);
  return {
    entries: shelf.entries,
    shelves: shelvesIn(shelf).map(({ path, size }) => [path, size]),
    beside: [before?.path, after?.path],
  };
}

/** A list may have gone with its entry. */
function isThere(corpus: Corpus, list: ListName): boolean {
  try {
    shelved(corpus, list);
    return true;
  } catch {
    return false;
  }
}
