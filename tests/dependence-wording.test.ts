import { expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import type { Dependence } from '#domain/dependence.ts';
import { figureGroups } from '#domain/queries.ts';
import { wordAccounts, wordDependences, wordHolders } from '#site/dependence-wording.ts';
import { records } from './support/records.ts';

const corpus = link(
  records({ 'incidents/airport': { 'disputes.0.positions.1.heldBy': 'ministry' } }),
);
const airport = corpus.incidents.get('airport');
const evidence = corpus['fact-checks'].get('envoy')?.evidence[0];
if (!airport || !evidence) throw new Error('No fixture.');

test.each([
  [1, 0, 'We asked of 1 finding whether it stands under every account reported: it does.'],
  [4, 0, 'We asked of 4 findings whether they stand under every account reported: all 4 do.'],
  [0, 1, 'We asked of 1 finding whether it stands under every account reported: it does not.'],
  [
    0,
    3,
    'We asked of 3 findings whether they stand under every account reported: none of them does.',
  ],
  [
    1,
    1,
    'We asked of 2 findings whether they stand under every account reported: 1 does, 1 stands under some accounts only.',
  ],
  [
    2,
    3,
    'We asked of 5 findings whether they stand under every account reported: 2 do, 3 stand under some accounts only.',
  ],
])('%i under every account, %i under some', (every, some, words) => {
  const standing = (under: 'every-account' | 'some-accounts') => ({
    evidence,
    reliesOn: 'The dead.',
    holdsIf: { under, because: 'It is so.' },
  });
  const dependence: Dependence = {
    incident: airport,
    counts: [],
    disputes: [],
    standings: [
      ...Array.from({ length: every }, () => standing('every-account')),
      ...Array.from({ length: some }, () => standing('some-accounts')),
    ],
  };
  expect(wordDependences([dependence])).toBe(words);
});

test('every number stands beside whose it is', () => {
  const [killed] = figureGroups(airport);
  expect(killed && wordAccounts(killed, airport)).toBe(
    'at least 13 (Nine leaders killed); claimed: 25 (The Bombers, the perpetrator’s own claim)',
  );
});

test('a position is held by the one named, else by those who publish it', () => {
  expect(airport.disputes[0]?.positions.map(wordHolders)).toEqual([
    'The Herald',
    'Foreign ministry',
  ]);
});
