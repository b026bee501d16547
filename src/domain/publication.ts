import type { RecordOf, Records } from './records.ts';

/** How an entry stands towards its readers. */
export const standings = ['draft', 'review', 'embargoed', 'published', 'withdrawn'] as const;
export type Standing = (typeof standings)[number];

type Status = Pick<RecordOf<'fact-checks'>, 'status' | 'embargoUntil'>;

/** Its status on `today` (`YYYY-MM-DD`, UTC); what is finished waits for the end of its embargo. */
export const standingOn = ({ status, embargoUntil }: Status, today: string): Standing => {
  const isFinished = status === 'published' || status === 'withdrawn';
  return isFinished && embargoUntil !== undefined && embargoUntil > today ? 'embargoed' : status;
};

/** True for what readers may see on `today`: published or withdrawn, and past its embargo. */
export function isPublic(record: Status, today: string): boolean {
  const standing = standingOn(record, today);
  return standing === 'published' || standing === 'withdrawn';
}

/** The records without what readers may not see yet: unfinished fact-checks, and whatever else is a draft. */
export const publicRecords = (records: Records, today: string): Records => ({
  ...records,
  'fact-checks': kept(records['fact-checks'], (record) => isPublic(record, today)),
  claimants: kept(records.claimants, isFinished),
  incidents: kept(records.incidents, isFinished),
  sources: kept(records.sources, isFinished),
});

const isFinished = ({ draft }: { readonly draft?: true | undefined }) => draft !== true;

/** The same map where nothing is left out. */
function kept<R>(
  records: ReadonlyMap<string, R>,
  isShown: (record: R) => boolean,
): ReadonlyMap<string, R> {
  const shown = [...records].filter(([, record]) => isShown(record));
  return shown.length === records.size ? records : new Map(shown);
}
