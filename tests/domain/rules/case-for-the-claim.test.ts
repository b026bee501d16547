import { expect, test } from 'vitest';
import { caseForTheClaim } from '#domain/rules/case-for-the-claim.ts';
import { findings } from '../../support/records.ts';

const find = (changes: object) => findings(caseForTheClaim, { 'fact-checks/envoy': changes });
const missing = ['fact-checks/envoy evidence: No evidence item says what speaks for the claim.'];

test('an item that supports the claim, or a search that found nothing', () => {
  expect(find({})).toEqual([]);
  expect(find({ 'evidence.1.searched': undefined, 'evidence.1.direction': 'supports' })).toEqual(
    [],
  );
});

test('nothing speaks for the claim and nothing was searched', () => {
  expect(find({ 'evidence.1.searched': undefined })).toEqual(missing);
  expect(find({ 'evidence.1.searched': undefined, status: 'review' })).toEqual(missing);
});

test('a draft may be incomplete; no evidence at all is another rule', () => {
  expect(find({ 'evidence.1.searched': undefined, status: 'draft' })).toEqual([]);
  expect(find({ evidence: [] })).toEqual([]);
});
