import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, inject, it } from 'vitest';
import { reviewOf } from '#formats/claim-review-of-check.ts';
import { parseClaimReview } from '#formats/claim-review-parser.ts';
import { checkMarkup } from '#formats/markup-check.ts';
import { pageOfHtml } from '#formats/markup-page.ts';
import { about, absolute, factCheckUrl, home, securityFile } from '#site/urls.ts';
import { attributes, builtCopies, builtPages, filesOf } from '../support/built-site.ts';
import { entryUrls, siteCorpus } from '../support/site-corpus.ts';

const dist = inject('dist');
const corpus = siteCorpus();
const { site } = corpus;
const pages = builtPages(dist);

const blocksOf = (url: string) =>
  pageOfHtml(pages.get(url)?.html ?? '').blocks.map((block) =>
    'value' in block ? (block.value as Record<string, unknown>) : block,
  );
const ofType = (url: string, type: string) =>
  blocksOf(url).filter((block) => '@type' in block && block['@type'] === type);

describe('ClaimReview', () => {
  it('has nothing to mend on any page or copy', () => {
    const checked = [...pages.values(), ...builtCopies(dist).values()].map(({ url, html }) => ({
      url,
      ...checkMarkup(pageOfHtml(html, pages.has(url) ? absolute(url, site) : undefined)),
    }));
    expect(
      checked.flatMap(({ url, findings }) => findings.map((one) => ({ url, ...one }))),
    ).toEqual([]);
    const reviews = checked.reduce((sum, each) => sum + each.reviews, 0);
    expect(reviews).toBe(2 * corpus['fact-checks'].size);
  });

  it('would be seen if it said what the page does not', () => {
    const [check] = corpus['fact-checks'].values();
    const { html = '' } = (check && pages.get(factCheckUrl(check))) ?? {};
    const other = html
      .replace(/"claimReviewed":"/, '$&Not ')
      .replace(/"url":"https/, '"url":"http');
    const { findings } = checkMarkup(pageOfHtml(other, site.url));
    expect(findings.map(({ rule }) => rule)).toContain('claim-on-page');
  });

  it.each([...corpus['fact-checks'].values()])('of $id is read back from its page', (check) => {
    const url = factCheckUrl(check);
    const [block] = ofType(url, 'ClaimReview');
    const review = reviewOf(check, site, absolute(url, site));
    expect(parseClaimReview(block)).toEqual({ ok: true, review });
  });
});

describe('other markup', () => {
  it('tells the way to every entry, at its own address alone', () => {
    for (const url of entryUrls(corpus)) {
      const [way, ...more] = ofType(url, 'BreadcrumbList');
      expect(more).toEqual([]);
      expect(way).toMatchObject({
        itemListElement: [{ item: absolute(url.replace(/[^/]+\/$/, ''), site) }, { position: 2 }],
      });
      expect(ofType(`/ar${url}`, 'BreadcrumbList')).toEqual([]);
    }
  });

  it('names the publisher and its policies on the home page and the page about the site', () => {
    for (const url of [home(), about(), `/ar${home()}`]) {
      const [publisher] = ofType(url, 'NewsMediaOrganization');
      expect(publisher).toMatchObject({
        name: site.publisher.name,
        correctionsPolicy: absolute('/corrections-policy/', site),
        verificationFactCheckingPolicy: absolute('/methodology/', site),
      });
      const policies = Object.entries(publisher ?? {}).filter(([name]) =>
        /Polic|Principles|Info|masthead/.test(name),
      );
      expect(policies.length).toBeGreaterThan(5);
      for (const [, address] of policies) {
        expect(pages.has(String(address).slice(site.url.length))).toBe(true);
      }
    }
  });
});

describe('feeds', () => {
  const feeds = filesOf(dist).filter((file) => file.endsWith('feed.xml'));
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');

  it('exist in RSS and as JSON Feeds that say the same', () => {
    expect(feeds.length).toBeGreaterThan(40);
    let items = 0;
    for (const file of feeds) {
      const rss = parseRssFeed(read(file));
      const json = parseJsonFeed(read(file.replace(/xml$/, 'json')));
      expect(json.title).toBe(rss.title);
      expect(json.home_page_url).toBe(rss.link);
      expect(json.feed_url).toBe(absolute(`/${file.replace(/xml$/, 'json')}`, site));
      expect(
        json.items?.map(({ id, title, content_text }) => [id, title, content_text]) ?? [],
      ).toEqual(
        rss.items?.map(({ guid, title, description }) => [guid?.value, title, description]) ?? [],
      );
      for (const { pubDate } of rss.items ?? []) {
        expect(pubDate).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/);
      }
      for (const { date_published: date } of json.items ?? []) {
        expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
      }
      items += json.items?.length ?? 0;
    }
    expect(items).toBeGreaterThan(corpus['fact-checks'].size);
  });

  it('are named in the head of the page beside them, in both formats', () => {
    for (const file of feeds) {
      const { html = '' } = pages.get(`/${file.replace(/feed\.xml$/, '')}`) ?? {};
      const links = attributes(html, 'link', 'href');
      expect(links).toEqual(
        expect.arrayContaining([`/${file}`, `/${file.replace(/xml$/, 'json')}`]),
      );
    }
  });
});

it('without a contact in the settings there is no security.txt', () => {
  expect(site.security).toBeUndefined();
  expect(existsSync(join(dist, securityFile))).toBe(false);
});
