import { describe, expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import * as statistics from '#domain/statistics.ts';
import { records } from '../support/records.ts';

type Changes = Parameters<typeof records>[0];

const corpusOf = (changes: Changes = {}) => link(records(changes));
const pairs = (counts: readonly statistics.Count<unknown>[]) =>
  counts.map(({ key, count }) => [key, count]);
const published = (date: string, to = 'false') => [
  { date, kind: 'published', to, reason: 'First.' },
];
const withdrawn = {
  status: 'withdrawn',
  'history.1': { date: '2026-11-23', kind: 'withdrawn', reason: 'Not ours.' },
};

const several = corpusOf({
  'fact-checks/open': { verdict: 'unproven', history: published('2026-11-22', 'unproven') },
  'fact-checks/gone': withdrawn,
  'fact-checks/draft': { status: 'draft', history: [] },
  'fact-checks/of-bombers': { 'claim.claimant': 'bombers' },
});

test('verdicts are counted in the order of the scale, those that rate nothing apart, others not at all', () => {
  const { rated, unrated } = statistics.verdictCounts(several);
  expect(rated.map(({ key, count }) => [key.id, count])).toEqual([
    ['false', 2],
    ['mostly-false', 0],
    ['true', 0],
  ]);
  expect(unrated.map(({ key, count }) => [key.id, count])).toEqual([['unproven', 1]]);
  expect(statistics.withdrawnChecks(several)).toHaveLength(1);
});

test('changes are counted by severity, publications and confirmations not at all', () => {
  expect(pairs(statistics.correctionCounts(several))).toEqual([
    ['withdrawal', 1],
    ['substantial', 0],
    ['minor', 0],
    ['addition', 0],
  ]);
});

describe('the publication rate', () => {
  const rateOf = (...days: readonly string[]) =>
    pairs(
      statistics.publicationRate(
        corpusOf({
          'fact-checks/envoy': null,
          ...Object.fromEntries(
            days.map((day, index) => [`fact-checks/check-${index}`, { history: published(day) }]),
          ),
        }),
      ),
    );

  test('leaves out no month between the first and the last, also over the turn of a year', () => {
    expect(rateOf('2025-11-30', '2026-02-01', '2026-02-28')).toEqual([
      ['2025-11', 1],
      ['2025-12', 0],
      ['2026-01', 0],
      ['2026-02', 2],
    ]);
  });

  test('is told by year when the months are too many', () => {
    expect(rateOf('2022-11-30', '2026-02-01')).toEqual([
      ['2022', 1],
      ['2023', 0],
      ['2024', 0],
      ['2025', 0],
      ['2026', 1],
    ]);
  });

  test('is empty before the first publication', () => {
    expect(pairs(statistics.publicationRate(corpusOf({ 'fact-checks/envoy': null })))).toEqual([]);
  });
});

test('claimants are counted by country, the most first and none on record among them, and by kind', () => {
  expect(pairs(statistics.countryCounts(several))).toEqual([
    ['RU', 2],
    [undefined, 1],
  ]);
  expect(pairs(statistics.claimantKindCounts(several))).toContainEqual(['armed-group', 1]);
  expect(pairs(statistics.claimantKindCounts(several))).toContainEqual(['government', 0]);
});

test('findings are counted by direction, searches that found nothing apart', () => {
  const { found, searches } = statistics.evidenceCounts(corpusOf());
  expect(pairs(found)).toEqual([
    ['contradicts', 1],
    ['supports', 0],
    ['context', 0],
  ]);
  expect(searches).toBe(1);
});

test('sources are counted by kind of publisher and by grade', () => {
  expect(pairs(statistics.publisherKindCounts(corpusOf()))).toContainEqual(['news', 2]);
  expect(pairs(statistics.reliabilityCounts(corpusOf()))).toEqual([
    ['A', 0],
    ['B', 2],
    ['C', 0],
    ['D', 0],
    ['E', 1],
    ['F', 0],
  ]);
});
