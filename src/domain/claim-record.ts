import type { FactCheck, Verdict } from './entities.ts';
import { compareDates } from './partial-date.ts';
import { yearOfClaim } from './queries.ts';

/** Fact-checks as a record: one for each claim, in the order in which the claims were made. */
export interface ClaimRecord {
  readonly standing: readonly FactCheck[];
  /** Their verdicts no longer stand, so they are counted nowhere. */
  readonly withdrawn: readonly FactCheck[];
}

/** A translation is no second claim: it is left out beside the check that it translates. */
export function claimRecord(factChecks: readonly FactCheck[]): ClaimRecord {
  const inOrder = factChecks
    .filter(({ translationOf }) => !translationOf || !factChecks.includes(translationOf))
    .toSorted((a, b) => compareDates(a.claim.madeOn, b.claim.madeOn));
  return {
    standing: inOrder.filter(({ status }) => status !== 'withdrawn'),
    withdrawn: inOrder.filter(({ status }) => status === 'withdrawn'),
  };
}

export interface VerdictCount {
  readonly verdict: Verdict;
  readonly count: number;
  /** How many of them in each year of the claims, earliest year first. */
  readonly years: readonly { readonly year: string; readonly count: number }[];
}

/** Verdicts that were given, from least to most true; those that rate nothing come last. */
export const countsByVerdict = (standing: readonly FactCheck[]): readonly VerdictCount[] =>
  [...Map.groupBy(standing, ({ verdict }) => verdict)]
    .map(([verdict, checks]) => ({
      verdict,
      count: checks.length,
      years: [...Map.groupBy(checks, yearOfClaim)].map(([year, { length }]) => ({
        year,
        count: length,
      })),
    }))
    .sort((a, b) => rank(a.verdict) - rank(b.verdict) || (a.verdict.id < b.verdict.id ? -1 : 1));

const rank = ({ ratingValue = 9 }: Verdict) => ratingValue;
