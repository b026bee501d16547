import { expect, test } from 'vitest';
import { claimWithoutVerdict } from '#domain/rules/claim-without-verdict.ts';
import { findings } from '../../support/records.ts';

const find = (summary: string) =>
  findings(claimWithoutVerdict, { 'fact-checks/envoy': { 'claim.summary': summary } });

test.each([
  'Foreign hands strengthen the Bombers',
  'The bombing was a false flag operation',
  'It is true that the envoy lied',
  'False flags flew over the airport',
  'The reports of the Gazette are false',
  'True to their word, they attacked',
  'The story of the half-true prophet (1999)',
  'Falsehoods: a history of the Gazette',
])('a claim, in whatever words: %s', (summary) => {
  expect(find(summary)).toEqual([]);
});

test.each([
  ['False: foreign hands strengthen the Bombers', 'False'],
  ['false – foreign hands strengthen the Bombers', 'False'],
  ['Mostly-false: foreign hands strengthen the Bombers', 'Mostly false'],
  ['True. Foreign hands strengthen the Bombers', 'True'],
  ['Foreign hands strengthen the Bombers (false)', 'False'],
  ['Foreign hands strengthen the Bombers [Unproven.]', 'Unproven'],
  ['Foreign hands strengthen the Bombers: false', 'False'],
  ['Foreign hands strengthen the Bombers - unproven.', 'Unproven'],
  ['It is FALSE that foreign hands strengthen the Bombers', 'False'],
  ['Pants on fire! Foreign hands strengthen the Bombers', 'Pants on fire'],
])('a claim that carries a rating: %s', (summary, word) => {
  expect(find(summary)).toEqual([
    `fact-checks/envoy claim.summary: The summary of the claim carries the verdict "${word}".`,
  ]);
});

test('a label in a script without capitals is found only in the place of a rating', () => {
  const label = { 'verdicts.0.label': 'کاذب' };
  const find = (summary: string) =>
    findings(claimWithoutVerdict, {
      verdicts: label,
      'fact-checks/envoy': { 'claim.summary': summary },
    });
  expect(find('او کاذب است')).toEqual([]);
  expect(find('کاذب: او')).toHaveLength(1);
});

test('a draft from an import keeps the words of its publisher until it is reviewed', () => {
  const imported = {
    'claim.summary': 'False: foreign hands strengthen the Bombers',
    earlierReviews: [
      { source: 'gazette', locator: 'rating', format: 'claimreview', sha256: 'a'.repeat(64) },
    ],
  };
  const find = (changes: object) =>
    findings(claimWithoutVerdict, { 'fact-checks/envoy': { ...imported, ...changes } });
  expect(find({ status: 'draft' })).toEqual([]);
  expect(find({ status: 'review' })).toHaveLength(1);
});
