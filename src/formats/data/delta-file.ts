import type { Delta } from '#domain/changed-since.ts';
import { collections } from '#domain/collections.ts';
import { changedOn } from '#domain/ledger.ts';
import { jsonOf, mediaTypes, type DataFile } from './data-file.ts';
import type { Edition } from './edition.ts';

/** What a delta holds, what was withdrawn or renamed, and what no delta can know. */
export const deltaFile = (whole: Edition, delta: Delta, since: string): DataFile => ({
  path: 'delta.json',
  mediaType: mediaTypes.json,
  content: () => jsonOf(summary(whole, delta, since)),
});

const summary = (
  { corpus, pageOf }: Edition,
  { changed, withdrawn }: Delta,
  since: string,
): object => ({
  since,
  changed,
  withdrawn: withdrawn.map((check) => ({
    id: check.id,
    page: pageOf('fact-checks', check),
    on: changedOn(check),
  })),
  // They bear no date, so all are told; who knows neither id loses nothing.
  renamed: corpus.redirects,
  present: Object.fromEntries(
    collections.map((collection) => [collection, [...corpus[collection].keys()]]),
  ),
  unknown: [
    'Entries whose file was deleted leave no trace: what you hold and "present" does not list is gone.',
    'Claimants, narratives and topics bear no date of change. They are in a delta only where an entry that changed refers to them.',
    'Changes of incidents and sources that were saved without "updatedOn", and changes of fact-checks without a line of history, are not seen.',
  ],
});
