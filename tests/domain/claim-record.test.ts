import { expect, test } from 'vitest';
import { claimRecord, countsByVerdict } from '#domain/claim-record.ts';
import { link } from '#domain/corpus.ts';
import { records } from '../support/records.ts';

const corpus = link(
  records({
    'fact-checks/envoy': { 'claim.madeOn': '2022-11' },
    'fact-checks/envoy-ru': { translationOf: 'envoy', lang: 'ru' },
    'fact-checks/early': { 'claim.madeOn': '2020', verdict: 'unproven' },
    'fact-checks/late': { 'claim.madeOn': '2022-12-01', verdict: 'true' },
    'fact-checks/also-false': { 'claim.madeOn': '2021' },
    'fact-checks/taken-back': { 'claim.madeOn': '2019', status: 'withdrawn' },
  }),
);
const all = corpus.claimants.get('envoy')?.factChecks ?? [];
const ids = (entities: readonly { readonly id: string }[]) => entities.map(({ id }) => id);

test('one check for each claim, in the order in which the claims were made; withdrawn ones apart', () => {
  const { standing, withdrawn } = claimRecord(all);
  expect(ids(standing)).toEqual(['early', 'also-false', 'envoy', 'late']);
  expect(ids(withdrawn)).toEqual(['taken-back']);
});

test('a translation stands for its claim where the translated check is not there', () => {
  expect(ids(claimRecord(all.filter(({ id }) => id === 'envoy-ru')).standing)).toEqual([
    'envoy-ru',
  ]);
});

test('counts go from least to most true, by the year of the claim; what rates nothing is last', () => {
  const counts = countsByVerdict(claimRecord(all).standing);
  expect(counts.map(({ verdict, count }) => [verdict.id, count])).toEqual([
    ['false', 2],
    ['true', 1],
    ['unproven', 1],
  ]);
  expect(counts[0]?.years).toEqual([
    { year: '2021', count: 1 },
    { year: '2022', count: 1 },
  ]);
  expect(countsByVerdict([])).toEqual([]);
});

test('verdicts of one rating have an order too', () => {
  const twins = records({
    verdicts: { 'verdicts.1.ratingValue': 1 },
    'fact-checks/one': { verdict: 'mostly-false' },
  });
  const checks = [...link(twins)['fact-checks'].values()];
  expect(countsByVerdict(checks).map(({ verdict }) => verdict.id)).toEqual([
    'false',
    'mostly-false',
  ]);
  expect(countsByVerdict(checks.toReversed()).map(({ verdict }) => verdict.id)).toEqual([
    'false',
    'mostly-false',
  ]);
});
