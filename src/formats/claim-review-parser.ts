import { isCertainlyAfter } from '#domain/partial-date.ts';
import { claimReviewJson, type ClaimReviewJson } from './claim-review-json.ts';
import type { ClaimReviewRecord, Work } from './claim-review-record.ts';
import { authenticityCategories, mediaTypes } from './media-review.ts';

/** Why a value is no ClaimReview of ours, and where in it. */
export interface ParseProblem {
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

export type ParsedClaimReview =
  | { readonly ok: true; readonly review: ClaimReviewRecord }
  | { readonly ok: false; readonly problems: readonly ParseProblem[] };

/**
 * Reads what `claimReview` writes, and nothing else: a property that we do not write, a value of another type and values
 * that contradict each other are refused. What other publishers write is the business of imports.
 */
export function parseClaimReview(value: unknown): ParsedClaimReview {
  const read = claimReviewJson.safeParse(value);
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => ({ path, reason: message }));
    return { ok: false, problems };
  }
  const problems = [...contradictions(read.data)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, review: recordOf(read.data) };
}

/** Values that are sound each for itself, but not beside one another. */
function* contradictions(json: ClaimReviewJson): Iterable<ParseProblem> {
  const { datePublished: published, dateModified: changed, itemReviewed } = json;
  const claimed = itemReviewed.datePublished;
  if (published && claimed && isCertainlyAfter(claimed, published)) {
    const reason = `The claim is dated ${claimed}, after its review of ${published}.`;
    yield { path: ['itemReviewed', 'datePublished'], reason };
  }
  if (published && changed && isCertainlyAfter(published, changed)) {
    const reason = `Changed on ${changed}, before it was published on ${published}.`;
    yield { path: ['dateModified'], reason };
  }
  const { ratingValue: value, bestRating: best, worstRating: worst } = json.reviewRating;
  const given = [value, best, worst].filter((number) => number !== undefined);
  if (given.length > 0 && given.length < 3) {
    const reason = 'A value and both ends of its scale belong together: all three or none.';
    yield { path: ['reviewRating'], reason };
  }
  if (value !== undefined && best !== undefined && worst !== undefined) {
    if (worst >= best || value < worst || value > best) {
      const reason = `${value} is no value on a scale from ${worst} to ${best}.`;
      yield { path: ['reviewRating', 'ratingValue'], reason };
    }
  }
  const shown = json.associatedMediaReview?.itemReviewed.mediaItemAppearance ?? [];
  const other = shown.findIndex((object) => object['@type'] !== shown[0]?.['@type']);
  if (other > 0) {
    const path = ['associatedMediaReview', 'itemReviewed', 'mediaItemAppearance', other, '@type'];
    yield { path, reason: 'One medium is judged; this is another kind than the first.' };
  }
}

const recordOf = (json: ClaimReviewJson): ClaimReviewRecord => ({
  url: json.url,
  headline: json.headline,
  claimReviewed: json.claimReviewed,
  inLanguage: json.inLanguage,
  ...(json.datePublished && { published: json.datePublished }),
  ...(json.dateModified && { changed: json.dateModified }),
  version: json.version,
  ...(json.expires && { expires: json.expires }),
  publisher: { name: json.author.name, url: json.author.url },
  rating: ratingOf(json.reviewRating),
  claim: claimOf(json.itemReviewed),
  ...(json.associatedMediaReview && { media: mediaOf(json.associatedMediaReview) }),
  read: worksOf(json.isBasedOn),
  knownThrough: worksOf(json.citation),
  corrections: (json.correction ?? []).map(({ datePublished, text }) => ({
    date: datePublished,
    text,
  })),
  licence: json.license,
});

function ratingOf(rating: ClaimReviewJson['reviewRating']): ClaimReviewRecord['rating'] {
  const { alternateName, ratingExplanation, ratingValue, bestRating, worstRating } = rating;
  const said = { word: alternateName, explanation: ratingExplanation };
  return ratingValue === undefined || bestRating === undefined || worstRating === undefined
    ? said
    : { ...said, scale: { value: ratingValue, best: bestRating, worst: worstRating } };
}

const claimOf = ({
  author,
  datePublished,
  firstAppearance,
  appearance,
}: ClaimReviewJson['itemReviewed']): ClaimReviewRecord['claim'] => ({
  claimant: {
    kind: author['@type'] === 'Person' ? 'person' : 'organisation',
    name: author.name,
    sameAs: author.sameAs ?? [],
  },
  ...(datePublished && { madeOn: datePublished }),
  ...(firstAppearance && { firstAppearance: workOf(firstAppearance) }),
  appearances: worksOf(appearance),
});

function mediaOf(
  json: NonNullable<ClaimReviewJson['associatedMediaReview']>,
): NonNullable<ClaimReviewRecord['media']> {
  const shown = json.itemReviewed.mediaItemAppearance;
  return {
    kind: keyOf(mediaTypes, shown[0]?.['@type'] ?? mediaTypes.picture),
    authenticity: keyOf(authenticityCategories, json.mediaAuthenticityCategory),
    explanation: json.originalMediaContextDescription,
    ...(json.originalMediaLink && { original: json.originalMediaLink }),
    appearances: shown.map(workOf),
  };
}

interface WorkJson {
  readonly name: string;
  readonly url?: string | undefined;
  readonly archivedAt?: string[] | undefined;
}

const workOf = ({ name, url, archivedAt }: WorkJson): Work => ({
  name,
  ...(url && { url }),
  copies: archivedAt ?? [],
});

const worksOf = (works: readonly WorkJson[] | undefined): Work[] => (works ?? []).map(workOf);

/** The key under which a value stands in a table of names. */
function keyOf<K extends string, V>(names: Readonly<Record<K, V>>, value: V): K {
  for (const key in names) if (names[key] === value) return key;
  throw new Error(`There is no name for ${String(value)}.`);
}
