import { isUnasked, readState, writeState } from '../../src/client/search-state.ts';
import { expect, test } from 'vitest';

const facets = ['verdict', 'narrative', 'year'];
const read = (query: string) => readState(new URLSearchParams(query), facets);

test('an address with words, filters and an order is read', () => {
  expect(read('?q=kabul+airport&verdict=false&verdict=unproven&year=2022&sort=newest')).toEqual({
    query: 'kabul airport',
    chosen: { verdict: ['false', 'unproven'], year: ['2022'] },
    sort: 'newest',
    from: '',
    to: '',
    by: '',
    kind: undefined,
    shown: 20,
  });
});

test('what the form does not offer, repeats or leaves empty is passed over', () => {
  expect(
    read('?q=+&verdict=&verdict=false&verdict=false&colour=red&sort=sideways&show=-3&type=x'),
  ).toMatchObject({
    query: '',
    chosen: { verdict: ['false'] },
    sort: 'relevance',
    kind: undefined,
    shown: 20,
  });
});

test('a facet with the name of a built-in property stays an ordinary facet', () => {
  const state = readState(new URLSearchParams('?constructor=x'), ['constructor']);
  expect(writeState(state)).toBe('?constructor=x');
});

test.each([
  '',
  '?q=Kabulov',
  '?q=%D0%9A%D0%B0%D0%B1%D1%83%D0%BB%D0%BE%D0%B2',
  '?q=a%26b%3D%22c%22&year=2021&year=2022',
  '?verdict=false&sort=oldest',
  '?q=kabul&type=incidents&sort=cited&show=60',
  '?verdict=false&by=Zamir+Kabulov&from=2021&to=2022-11',
])('%s is written as it was read', (address) => {
  expect(writeState(read(address))).toBe(address);
});

test('nothing is asked only without words and without filters', () => {
  expect(isUnasked(read(''))).toBe(true);
  expect(isUnasked(read('?sort=oldest'))).toBe(true);
  expect(isUnasked(read('?q=x'))).toBe(false);
  expect(isUnasked(read('?year=2022'))).toBe(false);
});

test('entries of one kind are not narrowed by filters of fact-checks', () => {
  expect(read('?type=sources&verdict=false').kind).toBeUndefined();
  expect(read('?type=sources&from=2021').kind).toBeUndefined();
  expect(read('?type=sources').kind).toBe('sources');
});

test('a query of any length has an address, which holds its beginning', () => {
  const { query } = read(`?q=${'kabul+'.repeat(20_000)}`);
  expect(query.length).toBeLessThanOrEqual(300);
  expect(writeState(read(`?q=${encodeURIComponent(`${'a'.repeat(299)}😀`)}`))).toBe(
    `?q=${'a'.repeat(299)}`,
  );
});
