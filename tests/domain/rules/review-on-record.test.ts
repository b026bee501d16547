import { expect, test } from 'vitest';
import { reviewChecklist } from '#domain/review.ts';
import { reviewOnRecord } from '#domain/rules/review-on-record.ts';
import { findings } from '../../support/records.ts';

const find = (changes: object) => findings(reviewOnRecord, { 'fact-checks/envoy': changes });
const confirmed = reviewChecklist.map(({ id }) => id);
const review = { reviewer: 'review-desk', on: '2026-11-20', outcome: 'signed', confirmed };
const draft = { status: 'draft', history: [] };

test('an entry without reviews, and one that was returned and then signed', () => {
  expect(find({})).toEqual([]);
  expect(find({ reviews: [{ ...review, outcome: 'returned', confirmed: [] }, review] })).toEqual(
    [],
  );
  expect(
    find({ ...draft, reviews: [{ ...review, outcome: 'returned', verdict: 'true' }] }),
  ).toEqual([]);
});

test('what was returned is a draft', () => {
  const reviews = [review, { ...review, outcome: 'returned' }];
  for (const status of ['review', 'published', 'withdrawn']) {
    expect(find({ status, reviews })).toEqual([
      `fact-checks/envoy status: "review-desk" returned the entry on 2026-11-20, but its status is ${status}.`,
    ]);
  }
});

test('nobody signs half a checklist; what is published keeps its own', () => {
  const reviews = [{ ...review, confirmed: confirmed.slice(1) }];
  expect(find({ ...draft, status: 'review', reviews })).toEqual([
    `fact-checks/envoy reviews.0.confirmed: The review is signed, but not confirmed: ${confirmed[0]}.`,
  ]);
  expect(find({ reviews })).toEqual([]);
});

test('the verdict of a blind review is the one that was published, whatever changed later', () => {
  const blind = (verdict: string) => [{ ...review, verdict }];
  const message =
    'fact-checks/envoy reviews.0.verdict: The reviewer came to "true" and signed, but the verdict is "false".';
  expect(find({ ...draft, status: 'review', reviews: blind('true') })).toEqual([message]);
  expect(find({ reviews: blind('true') })).toEqual([message]);
  expect(find({ reviews: blind('false') })).toEqual([]);
  const published = { date: '2026-11-01', kind: 'published', to: 'true', reason: 'First.' };
  const later = {
    date: '2026-11-22',
    kind: 'verdict-changed',
    from: 'true',
    to: 'false',
    reason: 'New.',
  };
  expect(find({ history: [published, later], reviews: blind('true') })).toEqual([]);
});
