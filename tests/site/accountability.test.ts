import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import * as urls from '#site/urls.ts';
import { staleStrings } from '#site/strings-accountability.ts';
import { attributes, builtPages, internalLinks, visibleText } from '../support/built-site.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const dist = inject('dist');
const pages = builtPages(dist);
const pageAt = (url: string) => pages.get(url) ?? { url, html: '' };

const policies = [
  urls.methodology(),
  urls.correctionsPolicy(),
  urls.fundingAndOwnership(),
  urls.people(),
  urls.sourcing(),
  urls.complaints(),
  urls.submitAClaim(),
];

it('links every page by which readers hold us to account from every page', () => {
  const whole = [...pages.values()].filter(({ html }) => html.includes('id="main_text"'));
  expect(whole.length).toBeGreaterThan(100);
  for (const page of whole) {
    const linked = new Set(internalLinks(page).map(({ path }) => path));
    const all = [...policies, urls.corrections(), urls.stale(), urls.statistics()];
    const wanted = page.url.startsWith('/ar/') ? all.map((url) => `/ar${url}`) : all;
    expect(wanted.filter((url) => !linked.has(url))).toEqual([]);
  }
});

it.each(policies)('%s says when it was reviewed and when it will be again', (url) => {
  expect(visibleText(pageAt(url).html)).toMatch(
    /Reviewed \d+ \w+ \d{4}; next review by \d+ \w+ \d{4}/,
  );
});

it('offers no letter while the site has published no address, and says so', () => {
  for (const url of [urls.complaints(), urls.submitAClaim()]) {
    expect(visibleText(pageAt(url).html)).toContain('No address for letters has been published');
  }
  for (const check of siteCorpus()['fact-checks'].values()) {
    const { html } = pageAt(urls.factCheckUrl(check));
    expect(html).not.toContain('mailto:');
    const colophon = html.slice(html.indexOf('Found a mistake?'));
    expect(attributes(colophon, 'a', 'href')[0]).toBe(urls.correctionsPolicy());
  }
});

it('has nothing to be looked at again on the day of the first entries, and says so', () => {
  const text = visibleText(pageAt(urls.stale()).html);
  const { reconfirmNone, overdueNone, oldNone } = staleStrings;
  for (const words of [reconfirmNone, overdueNone, oldNone]) expect(text).toContain(words);
});

it('announces the feed of corrections to machines and to readers', () => {
  const page = pageAt(urls.corrections());
  expect(page.html).toMatch(
    new RegExp(
      `<link rel="alternate" type="application/rss\\+xml"[^>]*href="${urls.correctionsFeed}"`,
    ),
  );
  expect(internalLinks(page).map(({ path }) => path)).toContain(urls.correctionsFeed);
  expect(readFileSync(join(dist, urls.correctionsFeed), 'utf8')).toMatch(/^<\?xml[^>]*\?><rss /);
});

describe('statistics', () => {
  const { html } = pageAt(urls.statistics());

  it('say that they are no sample and that they are small', () => {
    expect(visibleText(html)).toMatch(/not a sample/);
    expect(visibleText(html)).toMatch(/numbers are small/);
  });

  it('have in each table what its drawings show', () => {
    const figures = html.split('<section').filter((part) => part.includes('<svg'));
    expect(figures.length).toBeGreaterThan(5);
    for (const figure of figures) {
      const rows = [...figure.matchAll(/<td[^>]*>([\d,]+)<\/td>/g)].map(([, count]) => count);
      const drawn = [...figure.matchAll(/<text\b[^>]*class="number\b[^>]*>([\d,]+)<\/text>/g)];
      // Once for wide screens, once for narrow ones.
      expect(drawn.map(([, count]) => count)).toEqual([...rows, ...rows]);
    }
  });

  it('count every published fact-check once, rated or not', () => {
    const [rated = '', unrated = ''] = html.split('<table').slice(1, 3);
    const sum = (table: string) =>
      [...table.matchAll(/<td[^>]*>(\d+)<\/td>/g)].reduce(
        (all, [, count]) => all + Number(count),
        0,
      );
    expect(sum(rated) + sum(unrated)).toBe(siteCorpus()['fact-checks'].size);
  });
});
