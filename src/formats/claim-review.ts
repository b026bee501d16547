import type {
  Claim,
  ClaimReview,
  CorrectionComment,
  CreativeWork,
  Organization,
  Person,
  Rating,
  WithContext,
} from 'schema-dts';
import type { ClaimReviewRecord, Work } from './claim-review-record.ts';
import { mediaReview } from './media-review.ts';

/**
 * A review as schema.org has it; `parseClaimReview` reads the same record out of it again.
 * `isBasedOn` holds the sources of its evidence that we have read, `citation` those that we know through others.
 */
export const claimReview = (review: ClaimReviewRecord): WithContext<ClaimReview> => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: review.url,
  headline: review.headline,
  claimReviewed: review.claimReviewed,
  inLanguage: review.inLanguage,
  ...(review.published && { datePublished: review.published }),
  ...(review.changed && { dateModified: review.changed }),
  version: review.version,
  ...(review.expires && { expires: review.expires }),
  author: { '@type': 'Organization', ...review.publisher },
  reviewRating: ratingOf(review.rating),
  itemReviewed: claimOf(review.claim),
  ...(review.media && { associatedMediaReview: mediaReview(review.media) }),
  ...(review.read.length > 0 && { isBasedOn: review.read.map(creativeWork) }),
  ...(review.knownThrough.length > 0 && { citation: review.knownThrough.map(creativeWork) }),
  ...(review.corrections.length > 0 && { correction: review.corrections.map(correctionOf) }),
  license: review.licence,
});

/** A verdict that rates nothing has a name and no numbers. */
const ratingOf = ({ word, scale, explanation }: ClaimReviewRecord['rating']): Rating => ({
  '@type': 'Rating',
  alternateName: word,
  ...(scale && { ratingValue: scale.value, bestRating: scale.best, worstRating: scale.worst }),
  ratingExplanation: explanation,
});

const claimOf = (claim: ClaimReviewRecord['claim']): Claim => ({
  '@type': 'Claim',
  author: author(claim.claimant),
  ...(claim.madeOn && { datePublished: claim.madeOn }),
  ...(claim.firstAppearance && { firstAppearance: creativeWork(claim.firstAppearance) }),
  ...(claim.appearances.length > 0 && { appearance: claim.appearances.map(creativeWork) }),
});

function author({
  kind,
  name,
  sameAs,
}: ClaimReviewRecord['claim']['claimant']): Person | Organization {
  const identity = { name, ...(sameAs.length > 0 && { sameAs }) };
  return kind === 'person'
    ? { '@type': 'Person', ...identity }
    : { '@type': 'Organization', ...identity };
}

const creativeWork = ({ name, url, copies }: Work): CreativeWork => ({
  '@type': 'CreativeWork',
  name,
  ...(url && { url }),
  ...(copies.length > 0 && { archivedAt: copies }),
});

const correctionOf = ({
  date,
  text,
}: ClaimReviewRecord['corrections'][number]): CorrectionComment => ({
  '@type': 'CorrectionComment',
  datePublished: date,
  text,
});
