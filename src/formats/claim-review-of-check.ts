import type { Claimant, FactCheck, Source } from '#domain/entities.ts';
import { changedOn, publishedOn, versionOf } from '#domain/ledger.ts';
import {
  compareDates,
  isCertainlyAfter,
  readDate,
  type PartialDate,
} from '#domain/partial-date.ts';
import type { SiteSettings } from '#domain/site-settings.ts';
import { bestRating, verdictIn, worstRating } from '#domain/verdict.ts';
import { citedWork } from './cited-work.ts';
import type { ClaimReviewRecord } from './claim-review-record.ts';

/** What the ClaimReview of a fact-check says. `url` is the canonical address of its page. */
export function reviewOf(check: FactCheck, site: SiteSettings, url: string): ClaimReviewRecord {
  const sources = [
    ...new Set(check.evidence.flatMap(({ sources }) => sources.map((c) => c.source))),
  ];
  const published = publishedOn(check);
  const changed = changedOn(check);
  return {
    url,
    headline: check.title,
    claimReviewed: check.claim.summary,
    inLanguage: check.lang,
    ...(published && { published }),
    ...(changed && { changed }),
    version: versionOf(check),
    ...(check.reviewBy && { expires: check.reviewBy }),
    publisher: { name: site.publisher.name, url: site.publisher.url ?? site.url },
    rating: ratingOf(check),
    claim: claimOf(check),
    ...(check.claim.media && { media: mediaOf(check.claim.media) }),
    read: sources.filter(({ knownThrough }) => knownThrough.length === 0).map(citedWork),
    knownThrough: sources.filter(({ knownThrough }) => knownThrough.length > 0).map(citedWork),
    corrections: correctionsOf(check),
    licence: site.contentLicence.url,
  };
}

const ratingOf = ({ verdict, conclusion, lang }: FactCheck): ClaimReviewRecord['rating'] => ({
  word: verdictIn(verdict, lang)?.label ?? verdict.label,
  explanation: conclusion,
  ...(verdict.ratingValue !== undefined && {
    scale: { value: verdict.ratingValue, best: bestRating, worst: worstRating },
  }),
});

function claimOf(check: FactCheck): ClaimReviewRecord['claim'] {
  const { claimant, madeOn, appearances } = check.claim;
  const sources = [...new Set(appearances.map(({ source }) => source))];
  const first = firstOf(sources);
  const date = dateOfClaim(madeOn, publishedOn(check));
  return {
    claimant: claimantOf(claimant),
    ...(date && { madeOn: date }),
    ...(first && { firstAppearance: citedWork(first) }),
    appearances: sources.filter((source) => source !== first).map(citedWork),
  };
}

const claimantOf = ({ kind, name, sameAs }: Claimant) => ({
  kind: kind === 'person' ? ('person' as const) : ('organisation' as const),
  name,
  sameAs: [...sameAs],
});

/** Only a date that the claim is known to bear: no season, no guess, nothing later than the review. */
function dateOfClaim(
  madeOn: PartialDate,
  reviewed: PartialDate | undefined,
): PartialDate | undefined {
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

function mediaOf(media: NonNullable<FactCheck['claim']['media']>) {
  const { url } = media.original ? citedWork(media.original.source) : {};
  const shown = [...new Set(media.appearances.map(({ source }) => source))];
  return {
    kind: media.kind,
    authenticity: media.authenticity,
    explanation: media.explanation,
    ...(url && { original: url }),
    appearances: shown.map(citedWork),
  };
}

const isCorrection = new Set<string>(['clarified', 'corrected', 'verdict-changed']);

const correctionsOf = ({ history }: FactCheck): ClaimReviewRecord['corrections'] =>
  history
    .filter(({ kind }) => isCorrection.has(kind))
    .map(({ date, reason }) => ({ date, text: reason }));
