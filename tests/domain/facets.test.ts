import { expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import { facetCounts, facetsOf, facetValues, monthsOfClaim, spanOfClaims } from '#domain/facets.ts';
import { records } from '../support/records.ts';

const corpus = link(
  records({
    'claimants/envoy': { country: undefined },
    'narratives/wider': {},
    'narratives/secret-hand': { parent: 'wider' },
    'fact-checks/envoy': { narratives: ['secret-hand', 'wider'] },
    'fact-checks/broadcast': {
      'claim.claimant': 'broadcaster',
      'claim.madeOn': '2021',
      verdict: 'unproven',
      narratives: [],
    },
    'claimants/broadcaster': { country: 'RU' },
  }),
);
const facets = (id: string) => {
  const check = corpus['fact-checks'].get(id);
  return check && facetsOf(check);
};

test('a check is found under its narratives and the wider ones, each once', () => {
  expect(facets('envoy')).toEqual({
    verdict: ['false'],
    narrative: ['secret-hand', 'wider'],
    topic: ['bombings'],
    country: [],
    year: ['2022'],
    evidence: ['news'],
    lang: ['en'],
  });
  expect(facets('broadcast')).toMatchObject({ country: ['RU'], narrative: [], year: ['2021'] });
});

test('narratives that are each other’s parents end the walk', () => {
  const circle = link(records({ 'narratives/secret-hand': { parent: 'secret-hand' } }));
  const [check] = circle['fact-checks'].values();
  expect(check && facetsOf(check).narrative).toEqual(['secret-hand']);
});

test('the values that occur, sorted', () => {
  expect(facetValues(corpus, 'verdict')).toEqual(['false', 'unproven']);
  expect(facetValues(corpus, 'country')).toEqual(['RU']);
});

test('how often each value occurs', () => {
  expect(facetCounts(corpus, 'verdict')).toEqual(
    new Map([
      ['false', 1],
      ['unproven', 1],
    ]),
  );
});

test('a claim of a year may have been made in any of its months; all claims span their months', () => {
  const check = corpus['fact-checks'].get('broadcast');
  expect(check && monthsOfClaim(check)).toHaveLength(12);
  expect(spanOfClaims(corpus)).toEqual({ first: '2021-01', last: '2022-11' });
  expect(
    spanOfClaims(link(records({ 'fact-checks/envoy': null, 'fact-checks/broadcast': null }))),
  ).toEqual({ first: '', last: '' });
});

test('a claim of which only the latest day is known counts for that month alone', () => {
  const draft = { status: 'draft', 'claim.madeOn': '../2022-09-05' };
  const corpus = link(records({ 'fact-checks/envoy': draft }));
  const check = corpus['fact-checks'].get('envoy');
  expect(check && monthsOfClaim(check)).toEqual(['2022-09']);
});
