import { expect, it } from 'vitest';
import { link } from '#domain/corpus.ts';
import { exhibitLetter } from '#domain/exhibit-letter.ts';
import { records } from '../support/records.ts';

it('goes on after Z', () => {
  const check = link(records())['fact-checks'].get('envoy');
  const first = check?.evidence[0];
  if (!first) throw new Error('The fixture has no evidence.');
  const evidence = Array.from({ length: 703 }, () => ({ ...first }));
  const letters = evidence.map((exhibit) => exhibitLetter({ evidence }, exhibit));
  expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map((place) => letters[place])).toEqual([
    'A',
    'B',
    'Z',
    'AA',
    'AB',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ]);
});

it('gives none to what is no exhibit of the entry', () => {
  const check = link(records())['fact-checks'].get('envoy');
  const first = check?.evidence[0];
  if (!first) throw new Error('The fixture has no evidence.');
  expect(exhibitLetter({ evidence: [] }, first)).toBe('');
});
