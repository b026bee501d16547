import { rule } from './rule.ts';

/** A check is good until the day by which we promised to look again. */
export const reviewOverdue = rule({
  id: 'review-overdue',
  severity: 'warning',
  collections: ['fact-checks'],
  *check({ status, reviewBy }, { today }) {
    if (status !== 'published' || reviewBy === undefined || reviewBy >= today) return;
    yield {
      at: ['reviewBy'],
      message: `The check was to be looked at again by ${reviewBy}.`,
      mend: 'Look at it again, add a line of kind confirmed to "history:", and set a new day.',
    };
  },
});
