import type { HistoryKind } from './history.ts';
import type { PartialDate } from './partial-date.ts';

// Apart from the schema of its lines: addresses need the version, and a browser that reads addresses needs no schemas.

/** A ledger, oldest line first, in as much of it as is asked for. */
interface Kept<K extends 'date' | 'kind'> {
  readonly history: readonly Pick<{ readonly date: PartialDate; readonly kind: HistoryKind }, K>[];
}

/** When an entry was first published; undefined for one that never was. */
export const publishedOn = ({ history }: Kept<'date' | 'kind'>): PartialDate | undefined =>
  history.find(({ kind }) => kind === 'published')?.date;

/** When an entry last changed in a way that readers should know. */
export const changedOn = ({ history }: Kept<'date'>): PartialDate | undefined =>
  history.at(-1)?.date;

/** The version of an entry: 1 when it is published, one more for each later change; a confirmation changes nothing. */
export const versionOf = ({ history }: Kept<'kind'>): number =>
  history.filter(({ kind }) => kind !== 'confirmed').length;

/** The day of the version that stands; undefined for an entry that was never published. */
export const versionDate = ({ history }: Kept<'date' | 'kind'>): PartialDate | undefined =>
  history.findLast(({ kind }) => kind !== 'confirmed')?.date;
