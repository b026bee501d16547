import { searchKinds, type SearchKind } from '#domain/search-kinds.ts';

/** Orders of results; the first is the default and needs words to search for. */
export const sorts = ['relevance', 'newest', 'oldest', 'cited'] as const;
export type Sort = (typeof sorts)[number];

/** What the search page shows, as its address states it. */
export interface SearchState {
  readonly query: string;
  /** The values chosen in each facet; a facet without a choice is absent. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  readonly sort: Sort;
  /** First and last month in which the claim was made, as typed: "2022" or "2022-11". */
  readonly from: string;
  readonly to: string;
  /** Words of the name of whoever said it. */
  readonly by: string;
  /** The one kind of entry that is shown, when all of it is asked for. */
  readonly kind: SearchKind | undefined;
  /** How many results are shown at most. */
  readonly shown: number;
}

export const resultsAtOnce = 20;
const mostShown = 1000;
/** Whatever is longer is cut there: no sentence that is searched for is as long, and addresses have an end. */
export const longestQuery = 300;

/** Reads `?q=kabul&verdict=false&year=2022&sort=newest`; whatever else stands there is ignored. */
export function readState(params: URLSearchParams, facets: readonly string[]): SearchState {
  const chosen = facets.flatMap((facet) => {
    const values = [...new Set(params.getAll(facet))].filter((value) => value !== '');
    return values.length > 0 ? [[facet, values] as const] : [];
  });
  const text = (name: string, length: number) =>
    wellFormed((params.get(name) ?? '').trim().slice(0, length)).trim();
  const narrowed = chosen.length > 0 || ['from', 'to', 'by'].some((name) => text(name, 9) !== '');
  return {
    query: text('q', longestQuery),
    chosen: Object.fromEntries(chosen),
    sort: sorts.find((sort) => sort === params.get('sort')) ?? 'relevance',
    from: text('from', 10),
    to: text('to', 10),
    by: text('by', 100),
    // Filters are those of fact-checks.
    kind: narrowed ? undefined : searchKinds.find((kind) => kind === params.get('type')),
    shown: readShown(params.get('show')),
  };
}

/** Without halves of characters, which no address can hold. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '');

function readShown(text: string | null): number {
  const number = Number(text);
  return Number.isInteger(number) && number > resultsAtOnce
    ? Math.min(number, mostShown)
    : resultsAtOnce;
}

/** The query string of a state, with its question mark; empty for the state in which nothing is asked. */
export function writeState(state: SearchState): string {
  const params = new URLSearchParams();
  if (state.query !== '') params.set('q', state.query);
  if (state.kind !== undefined) params.set('type', state.kind);
  for (const [facet, values] of Object.entries(state.chosen)) {
    for (const value of values) params.append(facet, value);
  }
  for (const name of ['by', 'from', 'to'] as const) {
    if (state[name] !== '') params.set(name, state[name]);
  }
  if (state.sort !== 'relevance') params.set('sort', state.sort);
  if (state.shown !== resultsAtOnce) params.set('show', String(state.shown));
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** True where filters narrow the list, which are those of fact-checks. */
export const isNarrowed = ({ chosen, from, to, by }: SearchState): boolean =>
  Object.keys(chosen).length > 0 || from !== '' || to !== '' || by !== '';

/** True where neither words nor filters narrow the list. */
export const isUnasked = (state: SearchState): boolean =>
  state.query === '' && state.kind === undefined && !isNarrowed(state);
