import type { BrowserContext } from 'playwright-core';
import { beforeAll, expect, inject, it } from 'vitest';
import { home, isPage, search } from '#site/urls.ts';
import { openSite, type BrowserSite } from '../support/browser-site.ts';
import { entryUrls, siteCorpus } from '../support/site-corpus.ts';

let site: BrowserSite;
let context: BrowserContext;

beforeAll(async () => {
  site = await openSite(inject('dist'));
  context = await site.browser.newContext({ javaScriptEnabled: false });
  return () => site[Symbol.asyncDispose]();
});

it('reaches every entry from the home page in three clicks', { timeout: 180_000 }, async () => {
  const page = await context.newPage();
  const reached = new Set([home()]);
  let frontier = [home()];
  for (let clicks = 0; clicks < 3; clicks += 1) {
    const next: string[] = [];
    for (const url of frontier) {
      await page.goto(`${site.origin}${url}`);
      // Only what can be clicked: links that take up room on the page.
      const links = await page.locator('a[href^="/"]:visible').evaluateAll((found) =>
        // In a drawing `href` is no text, so the attribute is read.
        found.map((link) => new URL(link.getAttribute('href') ?? '', document.URL).pathname),
      );
      for (const link of links) {
        // Files are downloaded; the same pages are there once more, in another language of the interface.
        if (reached.has(link) || !isPage(link) || link.startsWith('/ar/')) continue;
        reached.add(link);
        next.push(link);
      }
    }
    frontier = next;
  }
  expect(entryUrls(siteCorpus()).filter((url) => !reached.has(url))).toEqual([]);
});

it('tells on the search page what is missing and where the lists are', async () => {
  const page = await context.newPage();
  await page.goto(`${site.origin}${search()}`);
  await page.getByText('needs JavaScript').waitFor();
  expect(await page.locator('[data-fallback] a:visible').count()).toBeGreaterThanOrEqual(4);
});
