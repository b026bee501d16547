import { expect, test } from 'vitest';
import { authorNotReviewer } from '#domain/rules/author-not-reviewer.ts';
import { findings } from '../../support/records.ts';

const find = (changes: object) => findings(authorNotReviewer, { 'fact-checks/envoy': changes });

test('a desk other than the author reviews', () => {
  expect(find({})).toEqual([]);
  expect(find({ status: 'draft', reviewers: [], history: [] })).toEqual([]);
  expect(find({ status: 'review', reviewers: [] })).toEqual([]);
});

test('an author may not review, in any state of the entry', () => {
  expect(find({ status: 'draft', reviewers: ['review-desk', 'desk'] })).toEqual([
    'fact-checks/envoy reviewers.1: "desk" wrote the entry and reviews it.',
  ]);
});

test('nothing is published unreviewed', () => {
  expect(find({ reviewers: [] })).toEqual([
    'fact-checks/envoy status: The entry is published, but nobody has reviewed it.',
  ]);
});
