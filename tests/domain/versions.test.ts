import { expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import { oldVersions } from '#domain/versions.ts';
import { records } from '../support/records.ts';

const published = { date: '2026-01-01', kind: 'published', to: 'unproven', reason: 'First.' };
const confirmed = { date: '2026-02-01', kind: 'confirmed', reason: 'Read again.' };
const updated = { date: '2026-03-01', kind: 'updated', reason: 'More sources.' };
const changed = {
  date: '2026-04-01',
  kind: 'verdict-changed',
  from: 'unproven',
  to: 'false',
  reason: 'The monitors reported.',
};
const clarified = { date: '2026-05-01', kind: 'clarified', reason: 'A sentence.' };

function versionsOf(...history: readonly object[]) {
  const check = link(records({ 'fact-checks/envoy': { history } }))['fact-checks'].get('envoy');
  return check ? oldVersions(check) : [];
}

test('a verdict that never changed has no old versions', () => {
  expect(versionsOf(published, confirmed, updated, clarified)).toEqual([]);
  expect(versionsOf()).toEqual([]);
});

test('every version before the change is told with its verdict, its days, its end and its ledger', () => {
  const found = versionsOf(published, confirmed, updated, changed, clarified);
  expect(
    found.map(({ number, verdict, from, replacedBy, ledger }) => [
      number,
      verdict.id,
      from,
      replacedBy.kind,
      ledger.map(({ kind }) => kind),
    ]),
  ).toEqual([
    [1, 'unproven', '2026-01-01', 'updated', ['published', 'confirmed']],
    [2, 'unproven', '2026-03-01', 'verdict-changed', ['published', 'confirmed', 'updated']],
  ]);
});

test('a verdict that changed twice and back again has a version for each', () => {
  const back = { ...changed, date: '2026-06-01', from: 'false', to: 'unproven' };
  expect(
    versionsOf(published, changed, back).map(({ number, verdict }) => `${number} ${verdict.id}`),
  ).toEqual(['1 unproven', '2 false']);
});
