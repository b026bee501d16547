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

/** The records without the fact-checks that readers may not see yet. */
export const publicRecords = (records: Records, today: string): Records => ({
  ...records,
  'fact-checks': new Map(
    [...records['fact-checks']].filter(([, record]) => isPublic(record, today)),
  ),
});
