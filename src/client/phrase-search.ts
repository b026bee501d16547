import type { SearchKind } from '#domain/search-kinds.ts';
import type { Found, Hit, Pagefind } from './pagefind.ts';
import type { Answer } from './search-index.ts';
import { hasPhrases, type Question } from './search-question.ts';
import { monthsAsked, requestOf, type Span } from './search-request.ts';
import type { SearchState } from './search-state.ts';

/** How many entries of a kind are compared with a phrase at most: each is a request. */
const mostCompared = 100;

/** A question as Pagefind is asked it. */
export interface Asked {
  readonly pagefind: Pagefind;
  readonly facets: readonly string[];
  readonly span: Span;
  readonly state: SearchState;
  readonly kinds: readonly SearchKind[];
  /** All words that must occur, and those of them that were typed. */
  readonly asked: readonly string[];
  readonly words: readonly string[];
  readonly phrases: Question['phrases'];
}

/**
 * Entries in which phrases occur as they stand. Pagefind knows a phrase only when it is the whole query, and compares
 * stems; so the texts of the entries that have all words are read and compared here, and filtered and counted here too.
 */
export async function withPhrases(search: Asked): Promise<Answer> {
  const read = await Promise.all(search.kinds.map((kind) => readKind(search, kind)));
  const months = monthsAsked(search.state, search.span);
  const passes = (found: Found, except?: string) =>
    Object.entries({ ...search.state.chosen, ...(months && { month: months }) }).every(
      ([facet, values]) =>
        facet === except || values.some((value) => found.filters[facet]?.includes(value)),
    );
  const groups = read.map(({ kind, entries }) => {
    const kept = entries.filter((found) => passes(found));
    return {
      kind,
      total: kept.length,
      rows: async (from: number, to: number) => kept.slice(from, to),
    };
  });
  const checks = read.find(({ kind }) => kind === 'fact-checks')?.entries ?? [];
  const counts = search.facets.map(
    (facet) =>
      [
        facet,
        counted(
          checks.filter((found) => passes(found, facet)),
          facet,
        ),
      ] as const,
  );
  return {
    groups,
    counts: Object.fromEntries(counts),
    words: search.words,
    ...(read.some(({ isCut }) => isCut) && { compared: mostCompared }),
  };
}

async function readKind({ pagefind, span, state, asked, phrases }: Asked, kind: SearchKind) {
  const { term, options } = requestOf(
    { ...state, chosen: {}, from: '', to: '' },
    asked,
    kind,
    span,
  );
  const { results } = await pagefind.search(term, options);
  const hits =
    results.length > mostCompared ? await havingPhrases(pagefind, results, phrases) : results;
  const found = await Promise.all(hits.slice(0, mostCompared).map(({ data }) => data()));
  return {
    kind,
    entries: found.filter(({ content, meta }) =>
      hasPhrases(`${meta['title'] ?? ''}\n${content}`, phrases),
    ),
    isCut: hits.length > mostCompared,
  };
}

/** Those hits that Pagefind itself finds by each phrase alone. */
async function havingPhrases(
  pagefind: Pagefind,
  hits: readonly Hit[],
  phrases: Question['phrases'],
): Promise<readonly Hit[]> {
  const found = await Promise.all(
    phrases.map((phrase) => pagefind.search(`"${phrase.join(' ')}"`, { filters: {} })),
  );
  const ids = found.map(({ results }) => new Set(results.map(({ id }) => id)));
  return hits.filter(({ id }) => ids.every((known) => known.has(id)));
}

function counted(entries: readonly Found[], facet: string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { filters } of entries) {
    for (const value of filters[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}
