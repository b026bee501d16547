import { expect, test } from 'vitest';
import { evidenceIds } from '#domain/rules/evidence-ids.ts';
import { component, findings } from '../../support/records.ts';

const find = (changes: object) => findings(evidenceIds, { 'fact-checks/envoy': changes });

test('ids that are unique, and names of items that exist', () => {
  expect(
    find({
      'history.0.evidence': ['leaders-killed'],
      body: [
        component('Evidence', { id: 'nothing-found' }),
        component('Incident', { id: 'airport' }),
      ],
    }),
  ).toEqual([]);
});

test('two items with one id', () => {
  expect(find({ 'evidence.1.id': 'leaders-killed' })).toEqual([
    'fact-checks/envoy evidence.1.id: Two evidence items have the id "leaders-killed".',
  ]);
});

test('a history line or a body that names no item', () => {
  expect(find({ 'history.0.evidence': ['nothing-found', 'leaders'] })).toEqual([
    'fact-checks/envoy history.0.evidence.1: "leaders" is no evidence item of this entry.',
  ]);
  expect(find({ body: [component('Evidence', { id: 'unknown' }, [], 33)] })).toEqual([
    'fact-checks/envoy 33:3: "unknown" is no evidence item of this entry.',
  ]);
});
