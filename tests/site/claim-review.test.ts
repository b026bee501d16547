import { describe, expect, inject, it } from 'vitest';
import { absolute, factCheckUrl } from '#site/urls.ts';
import { attributes, builtPages } from '../support/built-site.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const corpus = siteCorpus();
const pages = builtPages(inject('dist'));

const structured = (html: string): unknown[] =>
  [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, json]) =>
    JSON.parse(json ?? ''),
  );

describe.each([...corpus['fact-checks'].values()])('ClaimReview of $id', (check) => {
  const url = factCheckUrl(check);
  const html = pages.get(url)?.html ?? '';
  const [review, ...others] = structured(html);
  const { ratingValue } = check.verdict;

  it('stands once on its page and says what the page says', () => {
    expect(others).toMatchObject([{ '@type': 'BreadcrumbList' }]);
    expect(attributes(html, 'link', 'href')).toContain(absolute(url, corpus.site));
    expect(review).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: absolute(url, corpus.site),
      claimReviewed: check.claim.summary,
      inLanguage: check.lang,
      author: {
        '@type': 'Organization',
        name: corpus.site.publisher.name,
        url: expect.any(String),
      },
      reviewRating: { '@type': 'Rating', alternateName: check.verdict.label },
      itemReviewed: {
        '@type': 'Claim',
        author: {
          '@type': check.claim.claimant.kind === 'person' ? 'Person' : expect.any(String),
          name: check.claim.claimant.name,
        },
      },
    });
  });

  it('rates on a scale from 1 to 5, or not at all', () => {
    const rated = { ratingValue, bestRating: 5, worstRating: 1 };
    const absent = { ratingValue: undefined, bestRating: undefined, worstRating: undefined };
    const { reviewRating } = review as { reviewRating: Record<string, unknown> };
    expect(reviewRating).toMatchObject(ratingValue === undefined ? {} : rated);
    if (ratingValue === undefined) expect({ ...absent, ...reviewRating }).toMatchObject(absent);
  });

  it('was reviewed after it was claimed, and both days are days', () => {
    const { datePublished, itemReviewed } = review as {
      datePublished: string;
      itemReviewed: { datePublished?: string };
    };
    expect(datePublished).toMatch(/^20\d\d-\d\d-\d\d$/);
    const claimed = itemReviewed.datePublished;
    if (claimed !== undefined) {
      expect(claimed).toMatch(/^(19|20)\d\d(-\d\d){0,2}$/);
      expect(claimed < datePublished).toBe(true);
    }
  });
});

it('stands on no other page', () => {
  const own = new Set([...corpus['fact-checks'].values()].map(factCheckUrl));
  const others = [...pages.values()].filter(
    ({ url, html }) => !own.has(url) && /"@type":"ClaimReview"/.test(html),
  );
  expect(others.map(({ url }) => url)).toEqual([]);
});
