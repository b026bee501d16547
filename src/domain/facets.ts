import type { Corpus } from './corpus.ts';
import type { FactCheck, Narrative } from './entities.ts';
import { latestFactChecks, yearOfClaim } from './queries.ts';

/** What fact-checks are filtered by, in the order in which the filters are offered. */
export const facets = ['verdict', 'narrative', 'topic', 'country', 'year'] as const;
export type Facet = (typeof facets)[number];

/** The values under which a fact-check is found: ids, the country code of the claimant, the year of the claim. */
export const facetsOf = (check: FactCheck): Record<Facet, readonly string[]> => ({
  verdict: [check.verdict.id],
  narrative: [...new Set(check.narratives.flatMap(withWider))].map(({ id }) => id),
  topic: check.topics.map(({ id }) => id),
  country: check.claim.claimant.country === undefined ? [] : [check.claim.claimant.country],
  year: [yearOfClaim(check)],
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
  [...new Set(latestFactChecks(corpus).flatMap((check) => facetsOf(check)[facet]))].sort();
