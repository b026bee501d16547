import { expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import { incidentsByActor, incidentsByKind } from '#domain/incident-filters.ts';
import { records } from '../support/records.ts';

const actor = (claimant: string) => ({
  name: 'Somebody',
  claimant,
  role: 'party',
  attributedBy: [],
});
const corpus = link(
  records({
    'claimants/second': {},
    'claimants/never': {},
    'incidents/late': { date: '2024', kind: 'raid', actors: [actor('second'), actor('envoy')] },
    'incidents/early': { date: '1999', kind: 'raid', actors: [actor('second')] },
  }),
);
const ids = (incidents: readonly { id: string }[]) => incidents.map(({ id }) => id);

test('every incident is found under its kind, earliest first, and no kind is empty', () => {
  const byKind = incidentsByKind(corpus);
  expect(byKind.flatMap(({ incidents }) => incidents)).toHaveLength(corpus.incidents.size);
  expect(byKind.every(({ incidents }) => incidents.length > 0)).toBe(true);
  expect(ids(byKind.find(({ kind }) => kind === 'raid')?.incidents ?? [])).toEqual([
    'early',
    'late',
  ]);
});

test('incidents are found under those who had a part, who had most first', () => {
  const byActor = incidentsByActor(corpus);
  const counts = byActor.map(({ incidents }) => incidents.length);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(ids(byActor.find(({ actor: { id } }) => id === 'second')?.incidents ?? [])).toEqual([
    'early',
    'late',
  ]);
  expect(byActor.map(({ actor: { id } }) => id)).not.toContain('never');
});
