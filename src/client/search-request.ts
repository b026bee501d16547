import { everyWord } from '#domain/name-mark.ts';
import { monthsBetween, readMonth } from '#domain/months.ts';
import type { SearchKind } from '#domain/search-kinds.ts';
import type { SearchState, Sort } from './search-state.ts';

/** Values of which one must be there, by the name of the filter. */
export type Filters = Readonly<Record<string, { readonly any: readonly string[] }>>;

/** What Pagefind is asked. */
export interface SearchRequest {
  readonly term: string;
  readonly options: {
    readonly filters: Filters;
    readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
  };
}

/** The first and the last month in which any claim may have been made. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** Only these have a day. Pagefind leaves out what lacks the key by which it sorts. */
const dated: readonly SearchKind[] = ['fact-checks', 'incidents'];

const orders = {
  relevance: undefined,
  newest: { date: 'desc' },
  oldest: { date: 'asc' },
  cited: { cited: 'desc' },
} as const satisfies Record<Sort, Readonly<Record<string, 'asc' | 'desc'>> | undefined>;

/**
 * The request for entries of one kind that have all words. Where none were typed nothing is more relevant than another: then
 * the newest come first.
 */
export function requestOf(
  { query, chosen, sort, from, to }: SearchState,
  words: readonly string[],
  kind: SearchKind,
  span: Span,
): SearchRequest {
  const isDated = dated.includes(kind);
  const order = orders[sort === 'relevance' && query === '' ? 'newest' : sort];
  const usable = order && (isDated || !('date' in order)) ? order : undefined;
  const months = monthsAsked({ from, to }, span);
  return {
    term: words.length === 0 ? everyWord : words.join(' '),
    options: {
      filters: {
        type: { any: [kind] },
        ...Object.fromEntries(
          Object.entries(chosen).map(([facet, values]) => [facet, { any: values }]),
        ),
        ...(months && { month: { any: months } }),
      },
      ...(usable && { sort: usable }),
    },
  };
}

/** The months that a range of dates leaves; nothing where none is asked for. What is no date does not count. */
export function monthsAsked(
  { from, to }: Pick<SearchState, 'from' | 'to'>,
  { first, last }: Span,
): readonly string[] | undefined {
  const begin = readMonth(from, 'first');
  const end = readMonth(to, 'last');
  if (begin === undefined && end === undefined) return undefined;
  const months = monthsBetween(later(begin ?? first, first), earlier(end ?? last, last));
  // A filter without values would let everything pass.
  return months.length > 0 ? months : ['none'];
}

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);

/** The same state with nothing chosen in one facet: its counts say what choosing another value would give. */
export const without = (state: SearchState, facet: string): SearchState => ({
  ...state,
  chosen: Object.fromEntries(Object.entries(state.chosen).filter(([name]) => name !== facet)),
});
