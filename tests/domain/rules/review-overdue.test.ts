import { expect, test } from 'vitest';
import { reviewOverdue } from '#domain/rules/review-overdue.ts';
import { findings } from '../../support/records.ts';

const find = (changes: object) => findings(reviewOverdue, { 'fact-checks/envoy': changes });

test('a day to come, today, none, or an entry that is not published', () => {
  expect(find({})).toEqual([]);
  expect(find({ reviewBy: '2026-11-22' })).toEqual([]);
  expect(find({ reviewBy: undefined })).toEqual([]);
  expect(find({ reviewBy: '2026-11-21', status: 'draft' })).toEqual([]);
});

test('a day gone by', () => {
  expect(find({ reviewBy: '2026-11-21' })).toEqual([
    'fact-checks/envoy reviewBy: The check was to be looked at again by 2026-11-21.',
  ]);
});
