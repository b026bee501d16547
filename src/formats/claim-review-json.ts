import { z } from 'zod';
import { claimReviewRecord } from './claim-review-record.ts';
import { authenticityCategories, mediaTypes } from './media-review.ts';

const { shape } = claimReviewRecord;
const { claimant, madeOn } = shape.claim.shape;
const scale = shape.rating.shape.scale.unwrap().shape;
const media = shape.media.unwrap().shape;
const workFields = shape.read.element.shape;

/** One or more; nothing at all where there is none. */
const several = <T extends z.ZodType>(one: T) => z.array(one).min(1).optional();

const work = <const T extends string>(type: T) =>
  z.strictObject({
    '@type': z.literal(type),
    name: workFields.name,
    url: workFields.url,
    archivedAt: several(workFields.copies.element),
  });
const creativeWork = work('CreativeWork');
const mediaObject = z.discriminatedUnion('@type', [
  work(mediaTypes.picture),
  work(mediaTypes.video),
  work(mediaTypes.sound),
]);

/** JSON-LD as `claimReview` writes it: these properties, these types, no others. */
export const claimReviewJson = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('ClaimReview'),
  url: shape.url,
  headline: shape.headline,
  claimReviewed: shape.claimReviewed,
  inLanguage: shape.inLanguage,
  datePublished: shape.published,
  dateModified: shape.changed,
  version: shape.version,
  expires: shape.expires,
  author: z.strictObject({ '@type': z.literal('Organization'), ...shape.publisher.shape }),
  reviewRating: z.strictObject({
    '@type': z.literal('Rating'),
    alternateName: shape.rating.shape.word,
    ratingValue: scale.value.optional(),
    bestRating: scale.best.optional(),
    worstRating: scale.worst.optional(),
    ratingExplanation: shape.rating.shape.explanation,
  }),
  itemReviewed: z.strictObject({
    '@type': z.literal('Claim'),
    author: z.strictObject({
      '@type': z.enum(['Person', 'Organization']),
      name: claimant.shape.name,
      sameAs: several(claimant.shape.sameAs.element),
    }),
    datePublished: madeOn,
    firstAppearance: creativeWork.optional(),
    appearance: several(creativeWork),
  }),
  associatedMediaReview: z
    .strictObject({
      '@type': z.literal('MediaReview'),
      mediaAuthenticityCategory: z.enum(Object.values(authenticityCategories)),
      originalMediaContextDescription: media.explanation,
      originalMediaLink: media.original,
      itemReviewed: z.strictObject({
        '@type': z.literal('MediaReviewItem'),
        mediaItemAppearance: z.array(mediaObject).min(1),
      }),
    })
    .optional(),
  isBasedOn: several(creativeWork),
  citation: several(creativeWork),
  correction: several(
    z.strictObject({
      '@type': z.literal('CorrectionComment'),
      datePublished: shape.corrections.element.shape.date,
      text: shape.corrections.element.shape.text,
    }),
  ),
  license: shape.licence,
});
export type ClaimReviewJson = z.infer<typeof claimReviewJson>;
