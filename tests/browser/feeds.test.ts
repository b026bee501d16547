import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, it } from 'vitest';
import { openSite, type BrowserSite } from '../support/browser-site.ts';
import { filesOf } from '../support/built-site.ts';

const dist = inject('dist');
const feeds = filesOf(dist).filter((file) => file.endsWith('feed.xml'));

let site: BrowserSite;
beforeAll(async () => {
  site = await openSite(dist);
  return () => site[Symbol.asyncDispose]();
});

/** How many of these texts the browser, which forgives nothing in XML, cannot read. */
async function unreadable(texts: readonly string[]): Promise<number> {
  const page = await site.browser.newPage();
  const count = await page.evaluate(
    (all) =>
      all.filter((text) =>
        new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror'),
      ).length,
    texts,
  );
  await page.close();
  return count;
}

it('has feeds that are XML to the letter', async () => {
  expect(feeds.length).toBeGreaterThan(40);
  expect(await unreadable(feeds.map((file) => readFileSync(join(dist, file), 'utf8')))).toBe(0);
});

it('would see a bare ampersand and a sign that XML cannot write', async () => {
  expect(await unreadable(['<rss>a & b</rss>', '<rss>\u0002</rss>', '<rss>a</rss>'])).toBe(2);
});
