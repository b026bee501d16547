import { expect, test } from 'vitest';
import { toBeReconfirmed } from '#domain/rules/to-be-reconfirmed.ts';
import { findings } from '../../support/records.ts';

const find = (airport: object, gazette: object = {}, check: object = {}) =>
  findings(toBeReconfirmed, {
    'incidents/airport': airport,
    'sources/gazette': gazette,
    'fact-checks/envoy': { 'history.0.date': '2026-11-10', ...check },
  });
const updated = { updatedOn: '2026-11-11' };

test('nothing has changed since the check was signed', () => {
  expect(find({})).toEqual([]);
  expect(find({ updatedOn: '2026-11-10' })).toEqual([]);
  const confirmed = { date: '2026-11-11', kind: 'confirmed', reason: 'Read again.' };
  expect(find(updated, {}, { 'history.1': confirmed })).toEqual([]);
});

test('an incident or a source has changed since, and is told once', () => {
  expect(find(updated)).toEqual([
    'fact-checks/envoy evidence.0.incidents.0.incident: incidents/airport changed on 2026-11-11, after this check was last signed on 2026-11-10.',
  ]);
  expect(find({}, updated)).toEqual([
    'fact-checks/envoy claim.appearances.0.source: sources/gazette changed on 2026-11-11, after this check was last signed on 2026-11-10.',
  ]);
});

test('an entry that is not public is not listed', () => {
  expect(find(updated, {}, { status: 'draft' })).toEqual([]);
  expect(find(updated, {}, { history: [] })).toEqual([]);
});
