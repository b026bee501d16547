import type {
  Claim,
  ClaimReview,
  CorrectionComment,
  Organization,
  Person,
  Rating,
  WithContext,
} from 'schema-dts';
import type { Claimant, FactCheck, Source } from '#domain/entities.ts';
import { changedOn, publishedOn, versionOf } from '#domain/ledger.ts';
import {
  compareDates,
  isCertainlyAfter,
  readDate,
  type PartialDate,
} from '#domain/partial-date.ts';
import type { SiteSettings } from '#domain/site-settings.ts';
import { bestRating, worstRating, verdictIn } from '#domain/verdict.ts';
import { citedWork } from './cited-work.ts';

/**
 * The ClaimReview of a fact-check. `url` is the canonical address of its page.
 * `isBasedOn` holds the sources of its evidence that we have read, `citation` those that we know through others.
 */
export function claimReview(
  check: FactCheck,
  site: SiteSettings,
  url: string,
): WithContext<ClaimReview> {
  const sources = [
    ...new Set(check.evidence.flatMap(({ sources }) => sources.map((c) => c.source))),
  ];
  const read = sources.filter(({ knownThrough }) => knownThrough.length === 0);
  const heardOf = sources.filter(({ knownThrough }) => knownThrough.length > 0);
  const corrections = correctionsOf(check);
  const published = publishedOn(check);
  const changed = changedOn(check);
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url,
    headline: check.title,
    claimReviewed: check.claim.summary,
    inLanguage: check.lang,
    ...(published && { datePublished: published }),
    ...(changed && { dateModified: changed }),
    version: versionOf(check),
    ...(check.reviewBy && { expires: check.reviewBy }),
    author: {
      '@type': 'Organization',
      name: site.publisher.name,
      url: site.publisher.url ?? site.url,
    },
    reviewRating: ratingOf(check),
    itemReviewed: claimOf(check),
    ...(read.length > 0 && { isBasedOn: read.map(citedWork) }),
    ...(heardOf.length > 0 && { citation: heardOf.map(citedWork) }),
    ...(corrections.length > 0 && { correction: corrections }),
    license: site.contentLicence.url,
  };
}

/** A verdict that rates nothing has a name and no numbers. */
const ratingOf = ({ verdict, conclusion, lang }: FactCheck): Rating => ({
  '@type': 'Rating',
  alternateName: verdictIn(verdict, lang)?.label ?? verdict.label,
  ...(verdict.ratingValue !== undefined && {
    ratingValue: verdict.ratingValue,
    bestRating,
    worstRating,
  }),
  ratingExplanation: conclusion,
});

function claimOf(check: FactCheck): Claim {
  const { claimant, madeOn, appearances } = check.claim;
  const sources = [...new Set(appearances.map(({ source }) => source))];
  const first = firstOf(sources);
  const others = sources.filter((source) => source !== first);
  const date = dateOfClaim(madeOn, publishedOn(check));
  return {
    '@type': 'Claim',
    author: author(claimant),
    ...(date && { datePublished: date }),
    ...(first && { firstAppearance: citedWork(first) }),
    ...(others.length > 0 && { appearance: others.map(citedWork) }),
  };
}

/** Only a date that the claim is known to bear: no season, no guess, nothing later than the review. */
function dateOfClaim(madeOn: PartialDate, reviewed: PartialDate | undefined): string | undefined {
  const { precision, approximate, uncertain } = readDate(madeOn);
  const isIso = precision === 'day' || precision === 'month' || precision === 'year';
  if (!isIso || approximate || uncertain) return undefined;
  return reviewed && isCertainlyAfter(madeOn, reviewed) ? undefined : madeOn;
}

/** The earliest source; undefined when one of several has no date, for then none is known to be the first. */
function firstOf(sources: readonly Source[]): Source | undefined {
  if (sources.length === 1) return sources[0];
  const dated = sources.flatMap((source) => (source.issued ? [{ source, on: source.issued }] : []));
  if (dated.length < sources.length) return undefined;
  const [first, second] = dated.sort((a, b) => compareDates(a.on, b.on));
  return first && second && isCertainlyAfter(second.on, first.on) ? first.source : undefined;
}

function author({ name, kind, sameAs }: Claimant): Person | Organization {
  const identity = { name, ...(sameAs.length > 0 && { sameAs }) };
  return kind === 'person'
    ? { '@type': 'Person', ...identity }
    : { '@type': 'Organization', ...identity };
}

const isCorrection = new Set<string>(['clarified', 'corrected', 'verdict-changed']);

const correctionsOf = ({ history }: FactCheck): CorrectionComment[] =>
  history
    .filter(({ kind }) => isCorrection.has(kind))
    .map(({ date, reason }) => ({
      '@type': 'CorrectionComment',
      datePublished: date,
      text: reason,
    }));
