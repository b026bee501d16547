import { everyWord } from '#domain/name-mark.ts';
import { searchKinds, type SearchKind } from '#domain/search-kinds.ts';
import { spokenWords, wordsInIndex } from './index-words.ts';
import { withPhrases, type Asked } from './phrase-search.ts';
import type { Counts, Found, Pagefind } from './pagefind.ts';
import { questionOf } from './search-question.ts';
import { requestOf, without, type Span } from './search-request.ts';
import { isNarrowed, type SearchState } from './search-state.ts';
import { hasWord } from './word-check.ts';

/** The entries of one kind that were found, in their order. */
export interface Group {
  readonly kind: SearchKind;
  readonly total: number;
  /** The entries from one place in the order to another, for whoever shows or exports them. */
  readonly rows: (from: number, to: number) => Promise<readonly Found[]>;
}

export interface Answer {
  readonly groups: readonly Group[];
  /** Of fact-checks, by facet and value. */
  readonly counts: Counts;
  /** The words that were searched for, folded. */
  readonly words: readonly string[];
  /** Those that no entry has; the others alone were searched for. */
  readonly missing?: readonly string[];
  /** How many entries were compared with a phrase, where that is not all that have its words. */
  readonly compared?: number;
}

export type Search = (state: SearchState) => Promise<Answer>;

/** Fact-checks always, for their counts; the other kinds when words are asked for and no filter of fact-checks is set. */
const kindsAsked = (state: SearchState): readonly SearchKind[] => {
  if (state.kind !== undefined) return [...new Set(['fact-checks' as const, state.kind])];
  return state.query === '' || isNarrowed(state) ? searchKinds.slice(0, 1) : searchKinds;
};

/** How questions to this index are answered. `facets` are those whose values are counted. */
export async function searchWith(
  pagefind: Pagefind,
  facets: readonly string[],
  span: Span,
): Promise<Search> {
  // Pagefind counts only the facets it has loaded. Months are loaded when a range is asked for.
  await pagefind.preload(everyWord, {
    filters: Object.fromEntries(['type', ...facets].map((facet) => [facet, { any: [''] }])),
  });
  return async (state) => {
    const { words, phrases } = questionOf(state.query);
    const known = await wordsInIndex(pagefind, words);
    const spoken = await spokenWords(pagefind, state.by);
    const kinds = kindsAsked(state);
    if (spoken === undefined) return nothing(kinds, known);
    const ask = (understood: readonly string[]) =>
      answerTo({
        pagefind,
        facets,
        span,
        state,
        kinds,
        phrases,
        words: understood,
        asked: [...understood, ...spoken],
      });
    const answer = await ask(known);
    const missing = await missingWords(answer);
    if (missing.length === 0) return answer;
    const understood = known.filter((word) => !missing.includes(word));
    if (understood.length === 0) return { ...nothing(kinds, known), missing };
    return { ...(await ask(understood)), missing };
  };
}

/** Words that were passed over, or taken for another word. */
async function missingWords({ groups, words }: Answer): Promise<string[]> {
  const group = groups.find(({ total }) => total > 0);
  const [found] = (await group?.rows(0, 1)) ?? [];
  return found ? words.filter((word) => !hasWord(found, word)) : [];
}

function answerTo(question: Asked): Promise<Answer> {
  return question.phrases.length > 0 ? withPhrases(question) : withWords(question);
}

async function withWords({ pagefind, span, state, kinds, words, asked }: Asked): Promise<Answer> {
  const ask = (one: SearchState, kind: SearchKind) => {
    const { term, options } = requestOf(one, asked, kind, span);
    return pagefind.search(term, options);
  };
  const [answers, others] = await Promise.all([
    Promise.all(kinds.map(async (kind) => ({ kind, answer: await ask(state, kind) }))),
    Promise.all(
      Object.keys(state.chosen).map(
        async (facet) =>
          [facet, (await ask(without(state, facet), 'fact-checks')).filters[facet] ?? {}] as const,
      ),
    ),
  ]);
  const groups = answers.map(({ kind, answer: { results } }) => ({
    kind,
    total: results.length,
    rows: (from: number, to: number) =>
      Promise.all(results.slice(from, to).map(({ data }) => data())),
  }));
  const own = answers.find(({ kind }) => kind === 'fact-checks')?.answer.filters ?? {};
  return { groups, counts: { ...own, ...Object.fromEntries(others) }, words };
}

const nothing = (kinds: readonly SearchKind[], words: readonly string[]): Answer => ({
  groups: kinds.map((kind) => ({ kind, total: 0, rows: async () => [] })),
  counts: {},
  words,
});
