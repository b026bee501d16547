import { rule } from './rule.ts';

/** Nobody reviews their own work, and nothing is published unreviewed. */
export const authorNotReviewer = rule({
  id: 'author-not-reviewer',
  severity: 'error',
  collections: ['fact-checks'],
  *check({ status, authors, reviewers, reviews }) {
    for (const [index, { reviewer }] of reviews.entries()) {
      if (!authors.includes(reviewer)) continue;
      yield {
        at: ['reviews', index, 'reviewer'],
        message: `"${reviewer}" wrote the entry and reviews it.`,
        mend: 'Have another desk review it: npm run review.',
      };
    }
    for (const [index, reviewer] of reviewers.entries()) {
      if (!authors.includes(reviewer)) continue;
      yield {
        at: ['reviewers', index],
        message: `"${reviewer}" wrote the entry and reviews it.`,
        mend: 'Have another desk review it, and name that one.',
      };
    }
    if (status === 'published' && reviewers.length === 0) {
      yield {
        at: ['status'],
        message: 'The entry is published, but nobody has reviewed it.',
        mend: 'Add "reviewers:" with a desk that is not an author, or set "status: review".',
      };
    }
  },
});
