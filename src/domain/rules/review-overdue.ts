import { isReviewOverdue } from '../stale.ts';
import { rule } from './rule.ts';

/** A check is good until the day by which we promised to look again. */
export const reviewOverdue = rule({
  id: 'review-overdue',
  severity: 'warning',
  collections: ['fact-checks'],
  *check(record, { today }) {
    if (!isReviewOverdue(record, today)) return;
    yield {
      at: ['reviewBy'],
      message: `The check was to be looked at again by ${record.reviewBy}.`,
      mend: 'Look at it again, add a line of kind confirmed to "history:", and set a new day.',
    };
  },
});
