import type { SearchState, Sort } from './search-state.ts';

/** What Pagefind is asked: no term lists everything that passes the filters. */
export interface SearchRequest {
  readonly term: string | null;
  readonly options: {
    readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>>;
    readonly sort?: { readonly date: 'asc' | 'desc' };
  };
}

/** A query of one letter matches nearly everything and loads nearly all of the index. */
export const isTooShort = (query: string): boolean => {
  const letters = query.match(/[\p{L}\p{N}]/gu) ?? [];
  return query !== '' && letters.length < 2 && !/\p{Script=Han}/u.test(query);
};

const directions = {
  relevance: undefined,
  newest: 'desc',
  oldest: 'asc',
} as const satisfies Record<Sort, 'asc' | 'desc' | undefined>;

/** The request for a state. Without words nothing is more relevant than another: then the newest come first. */
export function requestOf({ query, chosen, sort }: SearchState): SearchRequest {
  const direction = directions[sort] ?? (query === '' ? 'desc' : undefined);
  return {
    term: query === '' ? null : query,
    options: {
      filters: Object.fromEntries(
        Object.entries(chosen).map(([facet, values]) => [facet, { any: values }]),
      ),
      ...(direction && { sort: { date: direction } }),
    },
  };
}

/** The same state with nothing chosen in one facet: its counts say what choosing another value would give. */
export const without = (state: SearchState, facet: string): SearchState => ({
  ...state,
  chosen: Object.fromEntries(Object.entries(state.chosen).filter(([name]) => name !== facet)),
});
