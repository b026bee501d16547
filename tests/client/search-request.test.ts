import { isTooShort, requestOf, without } from '../../src/client/search-request.ts';
import type { SearchState } from '../../src/client/search-state.ts';
import { expect, test } from 'vitest';

const state = (changes: Partial<SearchState> = {}): SearchState => ({
  query: 'kabul',
  chosen: {},
  sort: 'relevance',
  ...changes,
});

test.each(['k', 'К', '"k"', '-', '7'])('"%s" is too short to search for', (query) => {
  expect(isTooShort(query)).toBe(true);
});

test.each(['', 'IS', '11', 'is-k', '国', 'ИГ'])('"%s" is searched for', (query) => {
  expect(isTooShort(query)).toBe(false);
});

test('words are ordered by relevance unless a date order is asked for', () => {
  expect(requestOf(state())).toEqual({ term: 'kabul', options: { filters: {} } });
  expect(requestOf(state({ sort: 'newest' })).options.sort).toEqual({ date: 'desc' });
  expect(requestOf(state({ sort: 'oldest' })).options.sort).toEqual({ date: 'asc' });
});

test('without words everything that passes the filters is listed, newest first', () => {
  expect(requestOf(state({ query: '', chosen: { verdict: ['false', 'true'] } }))).toEqual({
    term: null,
    options: { filters: { verdict: { any: ['false', 'true'] } }, sort: { date: 'desc' } },
  });
  expect(requestOf(state({ query: '', sort: 'oldest' })).options.sort).toEqual({ date: 'asc' });
});

test('a facet is counted without its own choice', () => {
  const chosen = { verdict: ['false'], year: ['2022'] };
  expect(without(state({ chosen }), 'verdict')).toEqual(state({ chosen: { year: ['2022'] } }));
});
