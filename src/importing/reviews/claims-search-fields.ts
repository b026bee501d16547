import type { Given } from '../mending/rating.ts';
import { isEmpty, isObject } from '../mending/single-value.ts';
import type { LooseReview } from './loose-review.ts';

/** The reviews of one claim in the answer of Google's claims:search. */
export function claimsSearchFields(value: unknown): LooseReview[] {
  if (!isObject(value)) return [];
  const reviews = [value['claimReview']].flat().filter(isObject);
  return reviews.map((review, index) => {
    const at = `claimReview.${index}`;
    const publisher = isObject(review['publisher']) ? review['publisher'] : {};
    return {
      format: 'claims-search',
      fields: {
        claim: given('text', value['text']),
        claimant: given('claimant', value['claimant']),
        claimDate: given('claimDate', value['claimDate']),
        url: given(`${at}.url`, review['url']),
        title: given(`${at}.title`, review['title']),
        publisher: given(`${at}.publisher.name`, publisher['name']),
        publisherUrl: given(`${at}.publisher.site`, publisher['site']),
        reviewDate: given(`${at}.reviewDate`, review['reviewDate']),
        rating: given(`${at}.textualRating`, review['textualRating']),
        lang: given(`${at}.languageCode`, review['languageCode']),
      },
    };
  });
}

const given = (field: string, value: unknown): Given | undefined =>
  isEmpty(value) ? undefined : { field, value };
