import { isCollection, type Collection } from '#domain/collections.ts';
import { adminEntry } from './desk-urls.ts';
import { entryUrlIn } from './urls.ts';

/** An entry as the desk leads to it: where it is edited, and its page as it will be. */
export interface EntryWays {
  readonly edit: string;
  readonly preview: string;
}

export const entryWays = (collection: Collection, entry: { readonly id: string }): EntryWays => ({
  edit: adminEntry(collection, entry.id),
  preview: entryUrlIn(collection, entry),
});

/** The same by the name of the entry, such as "sources/x". */
export function waysTo(name: string): EntryWays {
  const [collection = '', id = ''] = name.split('/');
  if (!isCollection(collection)) throw new Error(`"${name}" is the name of no entry.`);
  return entryWays(collection, { id });
}
