import { expect, test } from 'vitest';
import { historyMatchesVerdict } from '#domain/rules/history-matches-verdict.ts';
import { findings } from '../../support/records.ts';

const published = {
  date: '2026-11-22',
  kind: 'published',
  to: 'false',
  reason: 'First published.',
};
const later = (line: object) => ({ date: '2026-11-22', reason: 'New facts.', ...line });
const changed = later({ kind: 'verdict-changed', from: 'false', to: 'unproven' });
const find = (verdict: string, history: readonly object[], status = 'published') =>
  findings(historyMatchesVerdict, { 'fact-checks/envoy': { verdict, history, status } });

test('a ledger that tells every change and ends in the verdict', () => {
  expect(find('false', [published])).toEqual([]);
  expect(
    find('unproven', [published, changed, later({ kind: 'confirmed', to: 'unproven' })]),
  ).toEqual([]);
  expect(find('false', [published, later({ kind: 'withdrawn' })], 'withdrawn')).toEqual([]);
  expect(find('true', [], 'draft')).toEqual([]);
});

test('a ledger that ends in another verdict', () => {
  expect(find('true', [published])).toEqual([
    'fact-checks/envoy verdict: The verdict is "true", but the history ends in "false".',
  ]);
});

test('a ledger that does not begin with the publication, or tells of two', () => {
  expect(find('false', [{ ...published, kind: 'updated' }])).toEqual([
    'fact-checks/envoy history.0.kind: The history begins with a line of kind updated.',
  ]);
  expect(find('false', [published, published])).toEqual([
    'fact-checks/envoy history.1.kind: The history tells of a second first publication.',
  ]);
  expect(find('false', [{ ...published, to: undefined }])).toEqual([
    'fact-checks/envoy history.0: The first line of the history does not state the verdict.',
  ]);
});

test('a change that does not say from what to what', () => {
  const message =
    'fact-checks/envoy history.1: A change of verdict does not state two different verdicts.';
  expect(find('false', [published, later({ kind: 'verdict-changed' })])).toEqual([message]);
  expect(find('unproven', [published, { ...changed, from: undefined }])).toEqual([message]);
  expect(find('false', [published, { ...changed, to: 'false' }])).toEqual([message]);
});

test('a "from" that was not the verdict', () => {
  expect(find('unproven', [published, { ...changed, from: 'true' }])).toEqual([
    'fact-checks/envoy history.1.from: "from: true" contradicts the history: the verdict before was "false".',
  ]);
  expect(find('false', [{ ...published, from: 'true' }])).toEqual([
    'fact-checks/envoy history.0.from: "from: true": there was no verdict before.',
  ]);
});

test('a silent change', () => {
  expect(find('true', [published, later({ kind: 'clarified', to: 'true' })])).toEqual([
    'fact-checks/envoy history.1.to: A line of kind clarified changes the verdict from "false" to "true".',
  ]);
});

test('a withdrawal that status or history does not know of', () => {
  expect(find('false', [published], 'withdrawn')).toEqual([
    'fact-checks/envoy status: The entry is withdrawn, but its history does not end in a withdrawal.',
  ]);
  expect(find('false', [published, later({ kind: 'withdrawn' })])).toEqual([
    'fact-checks/envoy status: The history ends in a withdrawal, but the status is published.',
  ]);
});
