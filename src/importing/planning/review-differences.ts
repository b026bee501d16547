import { isDeepStrictEqual } from 'node:util';
import type { EarlierReview } from '#domain/earlier-review.ts';
import type { RecordOf } from '#domain/records.ts';
import type { ForeignReview } from '../reviews/foreign-review.ts';
import type { Difference } from './outcome.ts';
import { draftSource, earlierReviewOf } from './review-entries.ts';

/** Where a record says something else than it did when it was imported. What editors wrote since is no difference. */
export function reviewDifferences(
  review: ForeignReview,
  there: EarlierReview,
  source: RecordOf<'sources'> | undefined,
): Difference[] {
  const now = earlierReviewOf(review, there.source, undefined, []);
  const page = draftSource(review);
  const compared: readonly (readonly [string, unknown, unknown])[] = [
    ['rating', there.rating, now.rating],
    ['claimant', there.claimant, now.claimant],
    ['appearances', there.appearances ?? [], now.appearances ?? []],
    ['title', source?.title, page['title']],
    ['issued', source?.issued, page['issued']],
    ['publisher', source?.publisher, page['publisher']],
  ];
  return compared.flatMap(([field, before, here]) =>
    isDeepStrictEqual(before, here) ? [] : [{ field, there: before, here }],
  );
}
