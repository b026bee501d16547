import type { Found, Pagefind } from '../../src/client/pagefind.ts';
import { searchWith } from '../../src/client/search-index.ts';
import { readState, type SearchState } from '../../src/client/search-state.ts';
import { expect, test } from 'vitest';

const facets = ['verdict', 'year'];
const span = { first: '2021-01', last: '2024-12' };
const state = (address: string): SearchState => readState(new URLSearchParams(address), facets);

const entry = (changes: Partial<Found> = {}): Found => ({
  url: '/a/',
  content: 'They put frantic efforts into it, kabul kurilla qzkabulov.',
  locations: [],
  meta: {},
  filters: { type: ['fact-checks'], verdict: ['false'], year: ['2022'], month: ['2022-11'] },
  ...changes,
});

/** A stand-in that notes what it was asked, and knows these words only. */
function fakePagefind(entries: readonly Found[] = [entry()], known = /./) {
  const asked: string[] = [];
  const pagefind: Pagefind = {
    init: async () => undefined,
    preload: async () => undefined,
    search: async (term, { filters, sort }) => {
      asked.push([term, ...Object.keys(filters), ...Object.keys(sort ?? {})].join(' '));
      const kinds = filters['type']?.any;
      const hits = entries.filter(
        (found) =>
          known.test(term) &&
          (kinds === undefined || kinds.includes(found.filters['type']?.[0] ?? '')),
      );
      return {
        results: hits.map((found, index) => ({ id: `${index}`, data: async () => found })),
        filters: { verdict: { false: Object.keys(filters).length }, year: { '2022': 1 } },
      };
    },
  };
  return { pagefind, asked };
}

test('a facet in which something is chosen is counted as if nothing were', async () => {
  const { pagefind, asked } = fakePagefind();
  const search = await searchWith(pagefind, facets, span);
  const answer = await search(state('?q=kabul&verdict=false'));
  expect(asked).toEqual(['kabul type verdict', 'kabul type']);
  expect(answer.counts).toEqual({ verdict: { false: 1 }, year: { '2022': 1 } });
  expect(await answer.groups[0]?.rows(0, 9)).toEqual([entry()]);
});

test('words are looked for in entries of every kind, filters in fact-checks alone', async () => {
  const { pagefind } = fakePagefind();
  const search = await searchWith(pagefind, facets, span);
  const kinds = async (address: string) =>
    (await search(state(address))).groups.map(({ kind }) => kind);
  expect(await kinds('?q=kabul')).toEqual([
    'fact-checks',
    'incidents',
    'claimants',
    'narratives',
    'sources',
  ]);
  expect(await kinds('')).toEqual(['fact-checks']);
  expect(await kinds('?q=kabul&year=2022')).toEqual(['fact-checks']);
  expect(await kinds('?q=kabul&type=sources')).toEqual(['fact-checks', 'sources']);
});

test('a word in Cyrillic that no entry has is asked for in Latin letters', async () => {
  const { pagefind, asked } = fakePagefind([entry()], /^[\u0000-\u007f]*$/u);
  const search = await searchWith(pagefind, facets, span);
  const { words } = await search(state('?q=Курилла+kabul&type=fact-checks'));
  expect(words).toEqual(['kurilla', 'kabul']);
  expect(asked.at(-1)).toBe('kurilla kabul type');
});

test('who said it is a word of the index; a name that nobody has gives nothing', async () => {
  const { pagefind, asked } = fakePagefind([entry()], /^(kabul )?qzkabulov$/);
  const search = await searchWith(pagefind, facets, span);
  expect((await search(state('?q=kabul&by=Kabulov'))).groups[0]?.total).toBe(1);
  expect(asked.at(-1)).toBe('kabul qzkabulov type');
  expect((await search(state('?q=kabul&by=Nobody'))).groups[0]?.total).toBe(0);
});

test('a phrase is compared with the texts, which are filtered and counted here', async () => {
  const entries = [
    entry(),
    entry({
      url: '/b/',
      filters: { type: ['fact-checks'], verdict: ['true'], month: ['2023-05'] },
    }),
    entry({ url: '/c/', content: 'Efforts, frantic.' }),
  ];
  const search = await searchWith(fakePagefind(entries).pagefind, facets, span);
  const urls = async (address: string) => {
    const { groups, counts } = await search(state(address));
    return [(await groups[0]?.rows(0, 9))?.map(({ url }) => url), counts['verdict']];
  };
  expect(await urls('?q="frantic+efforts"')).toEqual([['/a/', '/b/'], { false: 1, true: 1 }]);
  expect(await urls('?q=into+"frantic+efforts"&verdict=true')).toEqual([
    ['/b/'],
    { false: 1, true: 1 },
  ]);
  expect(await urls('?q="frantic+efforts"&from=2023')).toEqual([['/b/'], { true: 1 }]);
});

test('of a phrase whose words are everywhere only so many entries are read, which is told', async () => {
  const many = Array.from({ length: 150 }, (_, index) => entry({ url: `/${index}/` }));
  const search = await searchWith(fakePagefind(many).pagefind, facets, span);
  const answer = await search(state('?q="frantic+efforts"'));
  expect(answer.compared).toBe(100);
  expect(answer.groups[0]?.total).toBe(100);
  expect(await search(state('?q=frantic'))).not.toHaveProperty('compared');
});

test('a word that no entry has is left out, and told; alone it finds nothing', async () => {
  const { pagefind, asked } = fakePagefind();
  const search = await searchWith(pagefind, facets, span);
  const answer = await search(state('?q=kabul+kabulistan&year=2022'));
  expect(answer.missing).toEqual(['kabulistan']);
  expect(asked.at(-1)).toBe('kabul type');
  expect(answer.groups[0]?.total).toBe(1);
  const alone = await search(state('?q=kabulistan&year=2022'));
  expect(alone.groups[0]?.total).toBe(0);
  expect(await search(state('?q=kabul&year=2022'))).not.toHaveProperty('missing');
});
