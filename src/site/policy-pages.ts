import { readdirSync } from 'node:fs';
import { policyNames, type PolicyName } from '#formats/news-organization.ts';
import type { SiteSettings } from '#domain/site-settings.ts';
import { textLanguage } from './language.ts';
import { absolute, homePath, pageUrl } from './urls.ts';

/** Which of the site's own pages states what. */
const statedOn: Readonly<Record<PolicyName, string>> = {
  publishingPrinciples: 'methodology',
  correctionsPolicy: 'corrections-policy',
  verificationFactCheckingPolicy: 'methodology',
  unnamedSourcesPolicy: 'sourcing',
  actionableFeedbackPolicy: 'complaints',
  ownershipFundingInfo: 'funding-and-ownership',
  masthead: 'people',
};

/** The addresses of the statements that the site has, of those pages that exist. */
export function policies(site: SiteSettings): Partial<Record<PolicyName, string>> {
  const pages = new Set(ownPages());
  return Object.fromEntries(
    policyNames.flatMap((name) => {
      const id = statedOn[name];
      if (!pages.has(id)) return [];
      return [[name, absolute(homePath(pageUrl({ id }), textLanguage()), site)]];
    }),
  );
}

/** The folder is that of src/content.config.ts, which only one page may ask: of this checkout, whatever the content. */
const ownPages = (): string[] =>
  readdirSync('content/pages').flatMap((file) => /^(.+)\.mdx$/.exec(file)?.[1] ?? []);
