import type { FactCheck } from '#domain/entities.ts';
import type { SiteSettings } from '#domain/site-settings.ts';
import { reviewOf } from '#formats/claim-review-of-check.ts';
import { claimReview } from '#formats/claim-review.ts';
import { jsonLd } from '#formats/json-ld.ts';
import { standingOf } from './standing.ts';
import { absolute, factCheckUrl, homePath } from './urls.ts';

/**
 * The ClaimReview of a fact-check as JSON-LD, at the one address at which it is at home. What is withdrawn or a draft is
 * announced to no machine.
 */
export function structuredData(check: FactCheck, site: SiteSettings): string | undefined {
  const path = homePath(factCheckUrl(check), check.lang);
  const isHere = path === factCheckUrl(check);
  return isHere && standingOf(check) === 'published'
    ? jsonLd(claimReview(reviewOf(check, site, absolute(path, site))))
    : undefined;
}
