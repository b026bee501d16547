import type { RecordOf, Records } from './records.ts';

/** True for what readers may see on `today` (`YYYY-MM-DD`, UTC): published or withdrawn, and past its embargo. */
export const isPublic = (
  { status, embargoUntil }: Pick<RecordOf<'fact-checks'>, 'status' | 'embargoUntil'>,
  today: string,
): boolean =>
  (status === 'published' || status === 'withdrawn') &&
  (embargoUntil === undefined || embargoUntil <= today);

/** The records without the fact-checks that readers may not see yet. */
export const publicRecords = (records: Records, today: string): Records => ({
  ...records,
  'fact-checks': new Map(
    [...records['fact-checks']].filter(([, record]) => isPublic(record, today)),
  ),
});
