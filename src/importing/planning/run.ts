import type { ImportFormat } from '../import-formats.ts';
import type { DateOrder } from '../mending/day.ts';
import { RecordNotes } from '../notes.ts';
import { CannotRead } from '../reading/cannot-read.ts';
import type { Limits } from '../reading/limits.ts';
import type { ReadRecords } from '../reading/read-records.ts';
import type { PlacedRecord } from '../reading/record-stream.ts';
import type { Columns } from '../reviews/csv-fields.ts';
import { foreignReview, type Defaults } from '../reviews/foreign-review.ts';
import { reviewsIn, type FoundReview } from '../reviews/reviews-in.ts';
import type { Outcome } from './outcome.ts';
import type { ReviewPlan } from './review-plan.ts';

export type ReviewRecords = ReadRecords & {
  readonly format: Exclude<ImportFormat, 'csl' | 'ucdp'>;
};

export interface RunOptions {
  readonly defaults: Defaults;
  readonly columns: Columns;
  readonly order?: DateOrder | undefined;
  readonly today: string;
  readonly limits: Limits;
  /** Records to pass over, and how many to take after them. */
  readonly skip: number;
  readonly take: number | undefined;
}

/** Goes through the reviews of a stream; each outcome is given as soon as it is known, and the plan holds the drafts. */
export async function* planRun(
  read: ReviewRecords,
  plan: ReviewPlan,
  options: RunOptions,
): AsyncIterable<Outcome | 'other'> {
  const records = chosen(read.records, options);
  for await (const found of reviewsIn(records, read.format, options.columns)) {
    yield found.isOther ? 'other' : outcomeOf(found, plan, options);
  }
}

/** The records that are asked for; more than a run can hold end it with a line that says how to go on. */
export async function* chosen(
  records: AsyncIterable<PlacedRecord>,
  { skip, take, limits }: Pick<RunOptions, 'skip' | 'take' | 'limits'>,
): AsyncIterable<PlacedRecord> {
  let number = 0;
  for await (const record of records) {
    number += 1;
    if (number <= skip) continue;
    if (take !== undefined && number > skip + take) return;
    if (number > skip + limits.records) {
      throw new CannotRead(
        `It has more than ${limits.records} records. Import it in parts: --limit ${limits.records}, then --skip ${skip + limits.records}.`,
      );
    }
    yield record;
  }
}

function outcomeOf(
  { place, record, loose }: FoundReview,
  plan: ReviewPlan,
  options: RunOptions,
): Outcome {
  const notes = new RecordNotes();
  const refused = (): Outcome => ({ place, action: 'refuse', ...notes });
  for (const field of record.raw.forbidden) {
    notes.repair(field, field, undefined, 'a field with a name that programs use themselves');
  }
  for (const field of new Set(record.raw.contradictory)) {
    notes.refuse(field, 'The field stands twice in one object, with different values.');
  }
  if (!loose) {
    notes.refuse('the record', record.fault ?? 'There is no review in it.');
    return refused();
  }
  if (notes.refusals.length > 0) return refused();
  const review = foreignReview(loose, options.defaults, options, notes);
  return review === undefined ? refused() : plan.add(place, review, notes);
}
