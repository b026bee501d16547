import type { Corpus } from './corpus.ts';
import type { FactCheck, Narrative } from './entities.ts';
import { monthsBetween } from './months.ts';
import { readDate } from './partial-date.ts';
import { latestFactChecks, yearOfClaim } from './queries.ts';
import { remember } from './remember.ts';

/** What fact-checks are filtered by, in the order in which the filters are offered. */
export const facets = [
  'verdict',
  'narrative',
  'topic',
  'country',
  'year',
  'evidence',
  'lang',
] as const;
export type Facet = (typeof facets)[number];

/**
 * The values under which a fact-check is found: ids, the country code of the claimant, the year of the claim, the kinds of
 * bodies whose documents its evidence cites, the language in which it is written.
 */
export const facetsOf = (check: FactCheck): Record<Facet, readonly string[]> => ({
  verdict: [check.verdict.id],
  narrative: [...new Set(check.narratives.flatMap(withWider))].map(({ id }) => id),
  topic: check.topics.map(({ id }) => id),
  country: check.claim.claimant.country === undefined ? [] : [check.claim.claimant.country],
  year: [yearOfClaim(check)],
  evidence: [
    ...new Set(
      check.evidence.flatMap(({ sources }) => sources.map(({ source }) => source.publisherKind)),
    ),
  ],
  lang: [check.lang],
});

/** A narrative and all those of which it is a variant: who filters by the wider one wants its variants too. */
function withWider(narrative: Narrative): Narrative[] {
  const line: Narrative[] = [];
  for (let wider: Narrative | undefined = narrative; wider && !line.includes(wider);) {
    line.push(wider);
    wider = wider.parent;
  }
  return line;
}

/** The values of a facet that at least one fact-check has, sorted. */
export const facetValues = (corpus: Corpus, facet: Facet): string[] =>
  [...facetCounts(corpus, facet).keys()].sort();

/** In how many fact-checks each value of a facet occurs, by value. */
export const facetCounts = (corpus: Corpus, facet: Facet): ReadonlyMap<string, number> =>
  countsOf(corpus).get(facet) ?? new Map<string, number>();

const countsOf = remember((corpus: Corpus) => {
  const counts = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  for (const check of latestFactChecks(corpus)) {
    const values = facetsOf(check);
    for (const [facet, numbers] of counts) {
      for (const value of values[facet]) numbers.set(value, (numbers.get(value) ?? 0) + 1);
    }
  }
  return counts;
});

/** Every month in which a claim may have been made, as `2022-11`: twelve for a date that is only a year, the last for one with no beginning. */
export function monthsOfClaim({ claim }: FactCheck): string[] {
  const { precision, earliest, latest } = readDate(claim.madeOn);
  if (precision === 'at-latest') return [latest.slice(0, 7)];
  return monthsBetween(earliest.slice(0, 7), latest.slice(0, 7));
}

/** The first and the last month in which any claim may have been made. */
export function spanOfClaims(corpus: Corpus): { readonly first: string; readonly last: string } {
  const months = latestFactChecks(corpus).flatMap(monthsOfClaim).sort();
  return { first: months[0] ?? '', last: months.at(-1) ?? '' };
}
