import { collections } from '#domain/collections.ts';
import type { FactCheck } from '#domain/entities.ts';
import type { SiteSettings } from '#domain/site-settings.ts';
import { breadcrumbs } from '#formats/breadcrumbs.ts';
import { reviewOf } from '#formats/claim-review-of-check.ts';
import { claimReview } from '#formats/claim-review.ts';
import { jsonLd } from '#formats/json-ld.ts';
import { newsOrganization } from '#formats/news-organization.ts';
import { collectionLabels } from './labels.ts';
import { policies } from './policy-pages.ts';
import { siteWords } from './site-words.ts';
import { standingOf } from './standing.ts';
import { absolute, factCheckUrl, homePath, icon, indexUrl } from './urls.ts';

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

/** The way from the list of a collection to the page of an entry; nothing for a page that is no entry. */
export function wayTo(path: string, title: string, site: SiteSettings): string | undefined {
  const collection = collections.find((name) => parentOf(path) === indexUrl(name));
  if (!collection) return undefined;
  const list = { name: collectionLabels[collection], url: absolute(indexUrl(collection), site) };
  return jsonLd(breadcrumbs([list], title));
}

const parentOf = (path: string): string => path.replace(/[^/]+\/$/, '');

/** Who publishes the site, and where it states its rules. */
export const publisherData = (site: SiteSettings): string =>
  jsonLd(
    newsOrganization({
      name: site.publisher.name,
      url: site.publisher.url ?? site.url,
      description: siteWords(site).description,
      logo: absolute(icon, site),
      email: site.contact,
      policies: policies(site),
    }),
  );
