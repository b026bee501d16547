import { expect, test } from 'vitest';
import { completeWhenPublic } from '#domain/rules/complete-when-public.ts';
import { findings } from '../../support/records.ts';

const find = (changes: object) => findings(completeWhenPublic, { 'fact-checks/envoy': changes });

test('an entry with evidence and history, or a draft without', () => {
  expect(find({})).toEqual([]);
  expect(find({ status: 'draft', evidence: [], history: [] })).toEqual([]);
});

test('a public entry without evidence or history', () => {
  expect(find({ evidence: [] })).toEqual([
    'fact-checks/envoy status: The entry is published but lists no evidence.',
  ]);
  expect(find({ status: 'withdrawn', history: [] })).toEqual([
    'fact-checks/envoy status: The entry is withdrawn but has no history.',
  ]);
});

test('a public claim of which only the latest possible day is known', () => {
  const madeOn = { 'claim.madeOn': '../2022-11' };
  expect(find(madeOn)).toEqual([
    'fact-checks/envoy claim.madeOn: The entry is published, but of the day of the claim only the latest is known.',
  ]);
  expect(find({ ...madeOn, status: 'draft' })).toEqual([]);
});
