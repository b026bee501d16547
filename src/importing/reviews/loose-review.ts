import type { ReviewFormat } from '#domain/earlier-review.ts';
import type { Given } from '../mending/rating.ts';

/** What is looked for in a record of any format. */
export const reviewFields = [
  'claim',
  'claimant',
  'claimantType',
  'claimDate',
  'appearances',
  'url',
  'title',
  'publisher',
  'publisherUrl',
  'author',
  'reviewDate',
  'rating',
  'ratingReason',
  'ratingValue',
  'bestRating',
  'worstRating',
  'lang',
] as const;
export type ReviewField = (typeof reviewFields)[number];

/** A review as a record gives it, field by field with the names of that format; nothing is mended yet. */
export interface LooseReview {
  readonly format: ReviewFormat;
  readonly fields: { readonly [F in ReviewField]?: Given | undefined };
  /** What relative addresses stand beside. */
  readonly base?: string | undefined;
}
