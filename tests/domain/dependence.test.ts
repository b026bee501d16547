import { expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import { dependences } from '#domain/dependence.ts';
import { records } from '../support/records.ts';

const reliance = (changes: object = {}) => ({
  incident: 'airport',
  reliesOn: 'The dead.',
  holdsIf: { under: 'some-accounts', because: 'Only if there were many.' },
  ...changes,
});

/** What a fact-check is found to depend on, when its two exhibits rest on these incidents. */
function found(first: readonly object[], second: readonly object[] = []) {
  const corpus = link(
    records({
      'incidents/station': { date: '2020-01-01' },
      'fact-checks/envoy': { 'evidence.0.incidents': first, 'evidence.1.incidents': second },
    }),
  );
  const check = corpus['fact-checks'].get('envoy');
  return check ? dependences(check) : [];
}

test('nothing is found where nothing was weighed', () => {
  expect(found([reliance({ holdsIf: undefined })])).toEqual([]);
  expect(found([])).toEqual([]);
});

test('an incident comes with every account of what is relied on, and with nothing else', () => {
  const [dependence] = found([
    reliance({
      figures: [{ measure: 'killed', population: 'all' }],
      disputes: ['who-fired'],
    }),
  ]);
  expect(dependence?.incident.id).toBe('airport');
  expect(dependence?.counts.map(({ measure, figures }) => [measure, figures.length])).toEqual([
    ['killed', 2],
  ]);
  expect(dependence?.disputes.map(({ positions }) => positions.length)).toEqual([2]);
  expect(dependence?.standings).toMatchObject([
    {
      evidence: { id: 'leaders-killed' },
      reliesOn: 'The dead.',
      holdsIf: { under: 'some-accounts' },
    },
  ]);
  expect(found([reliance()])).toMatchObject([{ counts: [], disputes: [] }]);
});

test('what several exhibits take from one incident stands together, its accounts once', () => {
  const killed = reliance({ figures: [{ measure: 'killed', population: 'all' }] });
  const both = found([killed, reliance({ incident: 'station' })], [killed]);
  expect(
    both.map(({ incident, counts, standings }) => [
      incident.id,
      counts.length,
      standings.map(({ evidence }) => evidence.id),
    ]),
  ).toEqual([
    ['airport', 1, ['leaders-killed', 'nothing-found']],
    ['station', 0, ['leaders-killed']],
  ]);
});
