import { requestOf, without, type SearchRequest } from './search-request.ts';
import type { SearchState } from './search-state.ts';

/** The part of Pagefind's browser interface that is used here; the package ships no types for it. */
export interface Pagefind {
  readonly init: () => Promise<void>;
  readonly filters: () => Promise<Counts>;
  readonly search: (
    term: SearchRequest['term'],
    options: SearchRequest['options'],
  ) => Promise<PagefindAnswer>;
}
interface PagefindAnswer {
  readonly results: readonly { readonly data: () => Promise<Found> }[];
  readonly filters: Counts;
}

/** One entry found. `locations` count the words of `content`, split at white space. */
export interface Found {
  readonly url: string;
  readonly content: string;
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** How many entries each value of each facet would give. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Answer {
  readonly results: readonly (() => Promise<Found>)[];
  readonly counts: Counts;
}

export type Search = (state: SearchState) => Promise<Answer>;

/** Loads the index that lies at `address`; rejects when it is missing or broken. */
export async function openIndex(address: string): Promise<Search> {
  // A constant would make Vite look for the file before the build has written it.
  const pagefind = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as Pagefind;
  await pagefind.init();
  return searchWith(pagefind);
}

/** Within a facet values are alternatives, so a facet in which something is chosen is counted without that choice. */
export async function searchWith(pagefind: Pagefind): Promise<Search> {
  // Pagefind counts only the facets it has loaded: this loads all of them.
  await pagefind.filters();
  const ask = (state: SearchState) => {
    const { term, options } = requestOf(state);
    return pagefind.search(term, options);
  };
  return async (state) => {
    const facets = Object.keys(state.chosen);
    const [answer, ...others] = await Promise.all([
      ask(state),
      ...facets.map((facet) => ask(without(state, facet))),
    ]);
    const counts = facets.map(
      (facet, index) => [facet, others[index]?.filters[facet] ?? {}] as const,
    );
    return {
      results: answer.results.map(({ data }) => data),
      counts: { ...answer.filters, ...Object.fromEntries(counts) },
    };
  };
}
