import type * as en from '../en/earlier-reviews.ts';
import type { Translated } from '../in-language.ts';

export const earlierReviewStrings: Translated<typeof en.earlierReviewStrings> = {
  title: 'تحقق منه آخرون',
  rating: 'تقييمهم:',
  noRating: 'لم يذكروا تقييمًا بالكلمات.',
};
