import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import * as urls from '#site/urls.ts';
import { barriersOn } from '../support/barriers.ts';
import { openSite } from '../support/browser-site.ts';
import { attributes, builtPages, filesOf, visibleText } from '../support/built-site.ts';
import { markupRules } from '../support/markup-rules.ts';
import { contentCopy, runVerb } from '../support/site-build.ts';
import { entryUrls, siteCorpus } from '../support/site-corpus.ts';
import { brokenLinks, clicksFromHome } from '../support/site-links.ts';

/** The real content, on a site on which no list shows more than this. */
const listLength = 3;
const corpus = siteCorpus();
const checks = [...corpus['fact-checks'].values()];

let pages: ReturnType<typeof builtPages> = new Map();
let dist = '';
let listed = '';
beforeAll(async () => {
  const copy = await contentCopy();
  const settings = join(copy.content, 'site.yaml');
  await writeFile(settings, `${await readFile(settings, 'utf8')}listLength: ${listLength}\n`);
  dist = copy.out;
  const { exitCode, output } = await runVerb('build', [
    '--content',
    copy.content,
    '--out-dir',
    dist,
  ]);
  if (exitCode !== 0) throw new Error(output);
  pages = builtPages(dist);
  listed = await readFile(join(dist, 'sitemap-0.xml'), 'utf8');
  return () => copy[Symbol.asyncDispose]();
}, 180_000);

const html = (url: string) => pages.get(url)?.html ?? '';
const isShelf = (url: string) => /\/by_(date|name)\//.test(url);
const shelves = () => [...pages.values()].filter(({ url }) => isShelf(url));
const entriesOn = (url: string) =>
  [...html(url).matchAll(/<li class="stamped[\s\S]*?<a href="([^"]*)"/g)].map(([, to]) => to ?? '');

describe('a list that is too long for a page', () => {
  it('shows the latest alone, says of how many, and leads to all', () => {
    const list = urls.indexUrl('fact-checks');
    expect(entriesOn(list)).toHaveLength(listLength);
    expect(visibleText(html(list))).toContain(
      `The latest ${listLength} of ${checks.length} are on this page.`,
    );
    expect(attributes(html(list), '*', 'id')).toContain(urls.shelvesAnchor);
  });

  it('has every fact-check once on its shelves, from the latest to the earliest', () => {
    const dated = new Map(checks.map((check) => [urls.factCheckUrl(check), check.claim.madeOn]));
    const whole = urls.shelfUrl('fact-checks', []);
    const [first] = attributes(html(whole), 'a', 'href').filter(
      (to) => to.startsWith(whole) && entriesOn(to).length > 0,
    );
    const found: string[] = [];
    let url = first;
    while (url) {
      expect(entriesOn(url).length, url).toBeLessThanOrEqual(listLength);
      found.push(...entriesOn(url));
      url = /<link rel="next" href="([^"]*)"/.exec(html(url))?.[1];
    }
    expect(found.toSorted()).toEqual([...dated.keys()].sort());
    const days = found.map((to) => dated.get(to) ?? '');
    expect(days.map((day) => day.slice(0, 4))).toEqual(
      days
        .map((day) => day.slice(0, 4))
        .sort()
        .reverse(),
    );
  });

  it('keeps every entry within three clicks of the home page, without a script', () => {
    const far = (some: typeof pages) => {
      const clicks = clicksFromHome(some);
      return entryUrls(corpus).filter((url) => (clicks.get(url) ?? Infinity) > 3);
    };
    expect(far(pages)).toEqual([]);
    expect(far(new Map([...pages].filter(([url]) => !isShelf(url))))).not.toEqual([]);
  });

  it('is still whole in its tables', async () => {
    const table = await readFile(join(dist, urls.csvUrl(urls.indexUrl('fact-checks'))), 'utf8');
    for (const check of checks) expect(table).toContain(urls.factCheckUrl(check));
  });

  it('says aloud what it leaves out where the rest has no page', () => {
    expect(visibleText(html(urls.map()))).toMatch(/These are 3 of \d+\./);
  });
});

it('a site of short lists has no shelves', () => {
  const urlsOfSite = [...builtPages(inject('dist')).keys()];
  expect(urlsOfSite.length).toBeGreaterThan(100);
  expect(urlsOfSite.filter(isShelf)).toEqual([]);
});

describe('a shelf', () => {
  it('is there for each kind of list, in each language', () => {
    const lists = new Set(shelves().map(({ url }) => url.replace(/by_.*/, '')));
    for (const list of ['fact-checks', 'incidents', 'sources', 'claimants', 'timeline']) {
      expect(lists).toContain(`/${list}/`);
      expect(lists).toContain(`/ar/${list}/`);
    }
    for (const owner of ['verdicts', 'topics', 'claimants', 'sources']) {
      expect(
        [...lists].some((list) => RegExp(`^/${owner}/[^/]+/`).test(list)),
        owner,
      ).toBe(true);
    }
  });

  it('has a title, a description and an address of its own, and is in the sitemap', () => {
    const titleOf = (page: string) => /<title>(.*?)<\/title>/.exec(page)?.[1] ?? '';
    const english = shelves().filter(({ url }) => !url.startsWith('/ar/'));
    expect(new Set(english.map((page) => titleOf(page.html))).size).toBe(english.length);
    for (const { url, html } of shelves()) {
      const address = urls.absolute(url, corpus.site);
      expect(html).toContain(`<link rel="canonical" href="${address}">`);
      expect(listed).toContain(`<loc>${address}</loc>`);
    }
    const whole = urls.absolute(urls.shelfUrl('fact-checks', []), corpus.site);
    expect(listed).toContain(`<loc>${whole}</loc><lastmod>`);
  });

  it('has sound markup and links that lead somewhere', async () => {
    const validator = new HtmlValidate(markupRules);
    const files = new Set(filesOf(dist));
    const lists = ['fact-checks', 'incidents', 'claimants', 'sources'] as const;
    const fronts = [urls.timeline(), urls.map(), ...lists.map(urls.indexUrl)];
    const whole = shelves().filter(({ url }) => /^\/(ar\/)?[^/]+\/by_/.test(url));
    const examined = [...whole.map(({ url }) => url), ...fronts];
    expect(whole.length).toBeGreaterThan(50);
    for (const url of examined) {
      const { results } = await validator.validateString(html(url));
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    }
    expect([...pages.values()].flatMap((page) => brokenLinks(page, pages, files))).toEqual([]);
  });
});

describe('in a browser', () => {
  it.each([
    ['list', urls.indexUrl('fact-checks')],
    ['line of time', urls.timeline()],
    ['calendar', urls.shelfUrl('timeline', [])],
    ['shelf', urls.shelfUrl('fact-checks', [])],
    ['list by name', urls.indexUrl('claimants')],
    ['map', urls.map()],
  ])('a long %s has no barrier and fits a narrow screen', async (_, url) => {
    await using site = await openSite(dist);
    for (const [address, colorScheme] of [
      [url, 'light'],
      [`/ar${url}`, 'dark'],
    ] as const) {
      const viewport = { width: 320, height: 640 };
      const context = await site.browser.newContext({ colorScheme, viewport });
      const page = await context.newPage();
      await page.goto(`${site.origin}${address}`);
      expect(await barriersOn(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
      await context.close();
    }
  });
});
