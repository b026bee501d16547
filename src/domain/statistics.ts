import { changeSeverities, severityOf } from './change-severity.ts';
import { claimantKinds } from './claimant.ts';
import type { Corpus } from './corpus.ts';
import type { FactCheck, Verdict } from './entities.ts';
import { directions } from './evidence.ts';
import { publishedOn } from './ledger.ts';
import { corrections, latestFactChecks } from './queries.ts';
import { publisherKinds, reliabilityGrades } from './source.ts';
import { remember } from './remember.ts';
import { tally } from './tally.ts';

/** How many there are of a kind. */
export interface Count<K> {
  readonly key: K;
  readonly count: number;
}

/** One count for each key, in the order of the keys, also for those of which there is none. */
function countBy<K, T>(keys: readonly K[], all: readonly T[], keyOf: (one: T) => K): Count<K>[] {
  const groups = Map.groupBy(all, keyOf);
  return keys.map((key) => ({ key, count: groups.get(key)?.length ?? 0 }));
}

/** Fact-checks that stand: drafts and withdrawn ones are in no statistic of verdicts. */
export const standingChecks = remember((corpus: Corpus): readonly FactCheck[] =>
  latestFactChecks(corpus).filter(({ status }) => status === 'published'),
);

export const withdrawnChecks = (corpus: Corpus): FactCheck[] =>
  latestFactChecks(corpus).filter(({ status }) => status === 'withdrawn');

/** Fact-checks by verdict in the order of the scale; verdicts that rate nothing are counted apart. */
export function verdictCounts(corpus: Corpus): {
  readonly rated: readonly Count<Verdict>[];
  readonly unrated: readonly Count<Verdict>[];
} {
  const inOrder = corpus.scale.verdicts.flatMap(({ id }) => corpus.verdicts.get(id) ?? []);
  const counts = countBy(inOrder, standingChecks(corpus), ({ verdict }) => verdict);
  return {
    rated: counts.filter(({ key }) => key.ratingValue !== undefined),
    unrated: counts.filter(({ key }) => key.ratingValue === undefined),
  };
}

/** Changes that readers should know of, by severity; withdrawn entries are among them. */
export const correctionCounts = (corpus: Corpus) =>
  countBy(
    changeSeverities.filter((severity) => severity !== 'none'),
    corrections(corpus),
    ({ line }) => severityOf(line),
  );

/** More rows than this are no chart any more: the rate is then told by year. */
const mostMonths = 36;

/** First publications by month (`2026-11`), without a gap between the first and the last; by year where months are too many. */
export function publicationRate(corpus: Corpus): Count<string>[] {
  const days = latestFactChecks(corpus).flatMap((check) => publishedOn(check) ?? []);
  const months = span(days.map((day) => day.slice(0, 7)).sort());
  const length = months.length > mostMonths ? 4 : 7;
  const periods = [...new Set(months.map((month) => month.slice(0, length)))];
  return countBy(periods, days, (day) => day.slice(0, length));
}

/** Every month from the first of a sorted list to its last. */
function span(months: readonly string[]): string[] {
  const number = (month = '') => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const first = number(months[0]);
  const length = months.length === 0 ? 0 : number(months.at(-1)) - first + 1;
  return Array.from({ length }, (_, index) => {
    const month = first + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/**
 * Fact-checks by the country for which the claimant acts, the most first; undefined where none is on record. It asks for the
 * claimant of each, and is remembered for the page in the other languages.
 */
export const countryCounts = remember((corpus: Corpus): readonly Count<string | undefined>[] => {
  const checks = standingChecks(corpus);
  const countryOf = ({ claim }: FactCheck) => claim.claimant.country;
  const countries = [...new Set(checks.map(countryOf))].sort();
  return countBy(countries, checks, countryOf).sort((a, b) => b.count - a.count);
});

export const claimantKindCounts = (corpus: Corpus) =>
  countBy(claimantKinds, standingChecks(corpus), ({ claim }) => claim.claimant.kind);

/** Findings, many for each fact-check, by direction; a search that found nothing speaks for nothing and is counted apart. */
export const evidenceCounts = remember((corpus: Corpus) => {
  const evidence = standingChecks(corpus).flatMap((check) => check.evidence);
  const found = tally(evidence);
  return {
    found: directions.map((key) => ({ key, count: found[key] })),
    searches: evidence.filter(({ searched }) => searched !== undefined).length,
  };
});

export const publisherKindCounts = (corpus: Corpus) =>
  countBy(publisherKinds, [...corpus.sources.values()], ({ publisherKind }) => publisherKind);

export const reliabilityCounts = (corpus: Corpus) =>
  countBy(reliabilityGrades, [...corpus.sources.values()], ({ reliability }) => reliability);
