/** Orders of results; the first is the default and needs words to search for. */
export const sorts = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof sorts)[number];

/** What the search page shows, as its address states it. */
export interface SearchState {
  readonly query: string;
  /** The values chosen in each facet; a facet without a choice is absent. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  readonly sort: Sort;
}

/** Reads `?q=kabul&verdict=false&year=2022&sort=newest`; whatever else stands there is ignored. */
export function readState(params: URLSearchParams, facets: readonly string[]): SearchState {
  const chosen = facets.flatMap((facet) => {
    const values = [...new Set(params.getAll(facet))].filter((value) => value !== '');
    return values.length > 0 ? [[facet, values] as const] : [];
  });
  return {
    query: (params.get('q') ?? '').trim(),
    chosen: Object.fromEntries(chosen),
    sort: sorts.find((sort) => sort === params.get('sort')) ?? 'relevance',
  };
}

/** The query string of a state, with its question mark; empty for the state in which nothing is asked. */
export function writeState({ query, chosen, sort }: SearchState): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const [facet, values] of Object.entries(chosen)) {
    for (const value of values) params.append(facet, value);
  }
  if (sort !== 'relevance') params.set('sort', sort);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** True where neither words nor filters narrow the list. */
export const isUnasked = ({ query, chosen }: SearchState): boolean =>
  query === '' && Object.keys(chosen).length === 0;
