import { rule } from './rule.ts';

/** Whoever reads only what speaks against a claim cannot judge it. */
export const caseForTheClaim = rule({
  id: 'case-for-the-claim',
  severity: 'error',
  collections: ['fact-checks'],
  *check({ status, evidence }) {
    const isJudged = status === 'review' || status === 'published';
    if (!isJudged || evidence.length === 0) return;
    if (evidence.some(({ direction, searched }) => direction === 'supports' || searched)) return;
    yield {
      at: ['evidence'],
      message: 'No evidence item says what speaks for the claim.',
      mend: 'Add an item with "direction: supports", or one with "searched:" that says where you looked and found nothing.',
    };
  },
});
