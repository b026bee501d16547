import * as ar from './strings/ar/earlier-reviews.ts';
import * as en from './strings/en/earlier-reviews.ts';
import { inLanguage } from './strings/in-language.ts';

export const earlierReviewStrings = inLanguage({
  en: en.earlierReviewStrings,
  ar: ar.earlierReviewStrings,
});
