import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, expect, inject, it } from 'vitest';
import { home, isPage, search } from '#site/urls.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { openSite, type BrowserSite } from '../support/browser-site.ts';
import { run } from '../support/hostile-run.ts';
import { entryUrls, siteCorpus } from '../support/site-corpus.ts';

let site: BrowserSite;
let context: BrowserContext;

beforeAll(async () => {
  site = await openSite(inject('dist'));
  context = await site.browser.newContext({ javaScriptEnabled: false });
  return () => site[Symbol.asyncDispose]();
});

it(
  'R12: reaches every entry from the home page in three clicks',
  { timeout: 180_000 },
  async () => {
    const page = await context.newPage();
    const reached = new Set([home()]);
    const firstClick = new Set<string>();
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
      if (clicks === 0) for (const url of next) firstClick.add(url);
    }
    const entries = entryUrls(siteCorpus());
    const missed = entries.filter((url) => !reached.has(url));
    expect(missed).toEqual([]);
    const alone = entries.filter((url) => firstClick.has(url)).length;
    expect(alone).toBeLessThan(entries.length);
    noteFigure({
      id: 'R12',
      what: 'Entries reached by links without scripts',
      reached: `${entries.length - missed.length} of ${entries.length} within three clicks from the home page`,
      control: `${alone} within one click`,
      isReached: missed.length === 0,
      run,
    });
  },
);

/** What a reader of the search page sees: the words that say what is missing, lists to go on, a field that does nothing. */
async function searchPageSeen(page: Page, words: string) {
  await page.goto(`${site.origin}${search()}`);
  await page.getByText(words).waitFor();
  await page.locator('[data-fallback] a:visible').first().waitFor();
  return {
    lists: await page.locator('[data-fallback] a:visible').count(),
    deadFilters: await page.locator('[data-live]:visible').count(),
  };
}

it('R12: tells on the search page what is missing and where the lists are', async () => {
  const bare = await searchPageSeen(await context.newPage(), 'needs JavaScript');
  const scripted = await site.browser.newPage();
  await scripted.route('**/pagefind/**', (route) => route.abort());
  const blocked = await searchPageSeen(scripted, 'could not be loaded');
  for (const { lists, deadFilters } of [bare, blocked]) {
    expect(lists).toBeGreaterThanOrEqual(4);
    expect(deadFilters).toBe(0);
  }
  await scripted.unroute('**/pagefind/**');
  await scripted.goto(`${site.origin}${search()}`);
  await scripted.locator('[data-live]:visible').first().waitFor();
  const working = await scripted.locator('[data-fallback] a:visible').count();
  expect(working).toBe(0);
  noteFigure({
    id: 'R12',
    what: 'The search page without scripts, and without its index',
    reached: `words and ${bare.lists} lists, words and ${blocked.lists} lists; filters without effect: ${bare.deadFilters + blocked.deadFilters}`,
    control: `with both, ${working} lists stand in for the search`,
    isReached: Math.min(bare.lists, blocked.lists) >= 4,
    run,
  });
  await scripted.close();
});
