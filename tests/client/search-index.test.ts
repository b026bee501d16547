import { searchWith, type Pagefind } from '../../src/client/search-index.ts';
import { expect, test } from 'vitest';

/** A stand-in that counts, for each request, how many filters it was given. */
function fakePagefind(): { pagefind: Pagefind; asked: string[] } {
  const asked: string[] = [];
  const pagefind: Pagefind = {
    init: async () => undefined,
    filters: async () => ({}),
    search: async (term, { filters }) => {
      asked.push(`${term} ${Object.keys(filters).join('+')}`);
      const count = Object.keys(filters).length;
      return {
        results: [
          { data: async () => ({ url: '/a/', content: '', locations: [], meta: {}, filters: {} }) },
        ],
        filters: { verdict: { false: count }, year: { '2022': count } },
      };
    },
  };
  return { pagefind, asked };
}

test('a facet in which something is chosen is counted as if nothing were', async () => {
  const { pagefind, asked } = fakePagefind();
  const search = await searchWith(pagefind);
  const answer = await search({ query: 'x', chosen: { verdict: ['false'] }, sort: 'relevance' });
  expect(asked).toEqual(['x verdict', 'x ']);
  expect(answer.counts).toEqual({ verdict: { false: 0 }, year: { '2022': 1 } });
  expect(await answer.results[0]?.()).toMatchObject({ url: '/a/' });
});

test('without a choice one request suffices', async () => {
  const { pagefind, asked } = fakePagefind();
  const search = await searchWith(pagefind);
  await search({ query: '', chosen: {}, sort: 'relevance' });
  expect(asked).toEqual(['null ']);
});
