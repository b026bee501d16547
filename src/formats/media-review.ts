import type { AudioObject, ImageObject, MediaReview, VideoObject } from 'schema-dts';
import type { ClaimReviewRecord, Work } from './claim-review-record.ts';

type JudgedMedia = NonNullable<ClaimReviewRecord['media']>;

/** schema.org's names of what was found. */
export const authenticityCategories = {
  original: 'OriginalMediaContent',
  'out-of-context': 'DecontextualizedContent',
  edited: 'EditedOrCroppedContent',
  altered: 'TransformedContent',
  staged: 'StagedContent',
  satire: 'SatireOrParodyContent',
} as const satisfies Record<JudgedMedia['authenticity'], string>;

/** schema.org's names of what can be judged. */
export const mediaTypes = {
  picture: 'ImageObject',
  video: 'VideoObject',
  sound: 'AudioObject',
} as const satisfies Record<JudgedMedia['kind'], string>;

/** The judgement of a picture, video or sound recording that stands inside the ClaimReview of the claim made with it. */
export const mediaReview = (media: JudgedMedia): MediaReview => ({
  '@type': 'MediaReview',
  mediaAuthenticityCategory: authenticityCategories[media.authenticity],
  originalMediaContextDescription: media.explanation,
  ...(media.original && { originalMediaLink: media.original }),
  itemReviewed: {
    '@type': 'MediaReviewItem',
    mediaItemAppearance: media.appearances.map((work) => mediaObject(media.kind, work)),
  },
});

function mediaObject(
  kind: JudgedMedia['kind'],
  { name, url, copies }: Work,
): ImageObject | VideoObject | AudioObject {
  return {
    '@type': mediaTypes[kind],
    name,
    ...(url && { url }),
    ...(copies.length > 0 && { archivedAt: copies }),
  };
}
