import { changedSince, type Delta } from '#domain/changed-since.ts';
import type { Collection } from '#domain/collections.ts';
import type { Corpus } from '#domain/corpus.ts';
import { lastChange } from '#domain/last-change.ts';

/** Content that is given away, and where it can be found. */
export interface Edition {
  readonly corpus: Corpus;
  /** The day of the last change on record of any entry of the site, also where this is but a part of it. */
  readonly changedOn: string | undefined;
  /** The address of the page of an entry in its own language. */
  readonly pageOf: (collection: Collection, entry: Addressed) => string;
  /** The address of a file by its path. */
  readonly addressOf: (path: string) => string;
}

interface Addressed {
  readonly id: string;
  readonly lang?: string | undefined;
}

/** All that is on the site. */
export const wholeEdition = (
  corpus: Corpus,
  addresses: Pick<Edition, 'pageOf' | 'addressOf'>,
): Edition => ({ corpus, changedOn: lastChange(corpus), ...addresses });

/** What has changed on a day or later, with what it rests on. */
export function editionSince(whole: Edition, since: string): Delta & { readonly edition: Edition } {
  const delta = changedSince(whole.corpus, since);
  return { ...delta, edition: { ...whole, corpus: delta.corpus } };
}
