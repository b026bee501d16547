import type { RecordNotes } from '../notes.ts';
import { readDay, type DateOrder } from './day.ts';
import { isEmpty, singleValue } from './single-value.ts';

/** What is known of the days of a run: none lies behind its own. */
export interface Calendar {
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  readonly order?: DateOrder | undefined;
}

/** A date of a record; what cannot be read is taken down and stays unknown. */
export function dateOf(
  value: unknown,
  field: string,
  { today, order }: Calendar,
  notes: RecordNotes,
): string | undefined {
  const one = singleValue(value, field, notes);
  if (isEmpty(one)) return undefined;
  const read = readDay(one, order);
  if (!read) {
    notes.repair(field, one, undefined, 'no date can be read in it');
    return undefined;
  }
  if (read.date > today) {
    notes.repair(field, one, undefined, 'a date that has not come yet');
    return undefined;
  }
  if (read.oddity !== undefined) notes.repair(field, one, read.date, read.oddity);
  return read.date;
}
