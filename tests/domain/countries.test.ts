import { expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import { countriesOf } from '#domain/countries.ts';
import { records } from '../support/records.ts';

const published = (date: string) => [{ date, kind: 'published', to: 'false', reason: 'First.' }];

test('a country has its claimants and what was checked of theirs, latest first', () => {
  const corpus = link(
    records({
      'claimants/ministry': { country: 'RU' },
      'claimants/bombers': { country: 'AF' },
      'fact-checks/envoy': { history: published('2026-01-01') },
      'fact-checks/later': { history: published('2026-02-01'), 'claim.claimant': 'ministry' },
      'fact-checks/stateless': { 'claim.claimant': 'broadcaster' },
    }),
  );
  const inShort = countriesOf(corpus).map(({ code, claimants, factChecks }) => ({
    code,
    claimants: claimants.map(({ id }) => id),
    factChecks: factChecks.map(({ id }) => id),
  }));
  expect(inShort).toEqual([
    { code: 'AF', claimants: ['bombers'], factChecks: [] },
    { code: 'RU', claimants: ['envoy', 'ministry'], factChecks: ['later', 'envoy'] },
  ]);
});
