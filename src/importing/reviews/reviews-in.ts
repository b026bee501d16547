import type { ImportFormat } from '../import-formats.ts';
import { isEmpty, isObject } from '../mending/single-value.ts';
import type { PlacedRecord } from '../reading/record-stream.ts';
import { claimReviewFields } from './claim-review-fields.ts';
import { claimReviewNodes, namedNodes } from './claim-review-nodes.ts';
import { claimsSearchFields } from './claims-search-fields.ts';
import { columnsOf, csvFields, type Columns } from './csv-fields.ts';
import type { LooseReview } from './loose-review.ts';

/** A review found in a record, or why there is none. */
export interface FoundReview {
  readonly place: string;
  readonly record: PlacedRecord;
  readonly loose?: LooseReview;
  /** For what is part of a page or feed and no review: nothing is wrong with it. */
  readonly isOther?: boolean;
}

type Node = Readonly<Record<string, unknown>>;

/** The reviews in a stream of records, in order; one whose author stands later in its graph comes at the end. */
export async function* reviewsIn(
  records: AsyncIterable<PlacedRecord>,
  format: Extract<ImportFormat, 'claimreview' | 'claims-search' | 'csv'>,
  givenColumns: Columns = {},
): AsyncIterable<FoundReview> {
  const named = new Map<string, Node>();
  const waiting: PlacedRecord[] = [];
  let columns: Columns | undefined;
  const find = (record: PlacedRecord): LooseReview[] => {
    const { value } = record.raw;
    if (format === 'claims-search') return claimsSearchFields(value);
    if (format === 'claimreview') return claimReviews(record, (id) => named.get(id));
    columns ??= columnsOf(Object.keys(Object(value)), givenColumns);
    return isObject(value) ? [csvFields(value, columns)] : [];
  };
  for await (const record of records) {
    if (format === 'claimreview') {
      for (const [id, node] of namedNodes(record.raw.value)) named.set(id, node);
      if (waiting.length < mostWaiting && isSignedElsewhere(record, named)) {
        waiting.push(record);
        continue;
      }
    }
    yield* placed(record, find(record));
  }
  for (const record of waiting) yield* placed(record, find(record));
}

const mostWaiting = 10_000;

const claimReviews = ({ raw, page }: PlacedRecord, resolve: (id: string) => Node | undefined) =>
  claimReviewNodes(raw.value).map((node) =>
    claimReviewFields(node, page?.address, page?.lang, resolve),
  );

const isSignedElsewhere = ({ raw }: PlacedRecord, named: ReadonlyMap<string, Node>) =>
  claimReviewNodes(raw.value).some(({ author }) => {
    const id = isObject(author) && isEmpty(author['name']) ? author['@id'] : undefined;
    return typeof id === 'string' && !named.has(id);
  });

function placed(record: PlacedRecord, reviews: readonly LooseReview[]): FoundReview[] {
  if (reviews.length === 0) return [{ place: record.place, record, isOther: isOther(record) }];
  return reviews.map((loose, index) => ({
    place: reviews.length > 1 ? `${record.place}, review ${index + 1}` : record.place,
    record,
    loose,
  }));
}

/** Pages, organisations and pictures stand beside reviews in a graph. */
const isOther = ({ raw, fault }: PlacedRecord) =>
  fault === undefined && (raw.isWrapper || (isObject(raw.value) && '@type' in raw.value));
