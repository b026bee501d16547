import { monthsAsked, requestOf, without } from '../../src/client/search-request.ts';
import { readState, type SearchState } from '../../src/client/search-state.ts';
import { everyWord } from '#domain/name-mark.ts';
import { expect, test } from 'vitest';

const span = { first: '2021-08', last: '2024-01' };
const state = (changes: Partial<SearchState> = {}): SearchState => ({
  ...readState(new URLSearchParams(), []),
  ...changes,
});
const asked = (changes: Partial<SearchState>, words: readonly string[] = ['kabul']) =>
  requestOf(state({ query: words.join(' '), ...changes }), words, 'fact-checks', span);

test('words are ordered by relevance unless another order is asked for', () => {
  expect(asked({})).toEqual({
    term: 'kabul',
    options: { filters: { type: { any: ['fact-checks'] } } },
  });
  expect(asked({ sort: 'newest' }).options.sort).toEqual({ date: 'desc' });
  expect(asked({ sort: 'oldest' }).options.sort).toEqual({ date: 'asc' });
  expect(asked({ sort: 'cited' }).options.sort).toEqual({ cited: 'desc' });
});

test('without words everything that passes the filters is listed, newest first', () => {
  expect(asked({ chosen: { verdict: ['false', 'true'] } }, [])).toEqual({
    term: everyWord,
    options: {
      filters: { type: { any: ['fact-checks'] }, verdict: { any: ['false', 'true'] } },
      sort: { date: 'desc' },
    },
  });
  expect(asked({ sort: 'oldest' }, []).options.sort).toEqual({ date: 'asc' });
});

test('entries without a date keep another order, for an order by date would leave them out', () => {
  const sources = requestOf(state({ query: 'kabul', sort: 'newest' }), ['kabul'], 'sources', span);
  expect(sources.options).not.toHaveProperty('sort');
  const cited = requestOf(state({ sort: 'cited' }), ['kabul'], 'sources', span);
  expect(cited.options.sort).toEqual({ cited: 'desc' });
});

test('a range of dates is a list of months within those that have claims', () => {
  expect(monthsAsked({ from: '2022-11', to: '2023-01' }, span)).toEqual([
    '2022-11',
    '2022-12',
    '2023-01',
  ]);
  expect(monthsAsked({ from: '2023-12', to: '' }, span)).toEqual(['2023-12', '2024-01']);
  expect(monthsAsked({ from: '', to: '2021' }, span)).toHaveLength(5);
  expect(monthsAsked({ from: '', to: '' }, span)).toBeUndefined();
  expect(asked({ from: '2024' }).options.filters).toHaveProperty('month', { any: ['2024-01'] });
});

test('a range without months lets nothing pass, and what is no date counts as none', () => {
  expect(monthsAsked({ from: '2023', to: '2022' }, span)).toEqual(['none']);
  expect(monthsAsked({ from: '1999', to: '2000' }, span)).toEqual(['none']);
  expect(monthsAsked({ from: 'spring', to: '2022-13' }, span)).toBeUndefined();
});

test('a facet is counted without its own choice', () => {
  const chosen = { verdict: ['false'], year: ['2022'] };
  expect(without(state({ chosen }), 'verdict')).toEqual(state({ chosen: { year: ['2022'] } }));
});
