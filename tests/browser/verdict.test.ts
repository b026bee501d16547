import { beforeAll, expect, inject, it } from 'vitest';
import * as urls from '#site/urls.ts';
import { openSite, type BrowserSite } from '../support/browser-site.ts';
import { siteCorpus } from '../support/site-corpus.ts';

let site: BrowserSite;
beforeAll(async () => {
  site = await openSite(inject('dist'));
  return () => site[Symbol.asyncDispose]();
});

/** What a screen reader says between the double rules: names and text of the accessibility tree. */
async function spoken(url: string): Promise<string> {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}${url}`);
  const snapshot = await page.locator('.ruling').ariaSnapshot();
  await page.close();
  return snapshot;
}

it('is spoken once, as the word that is seen', async () => {
  for (const check of siteCorpus()['fact-checks'].values()) {
    const said = await spoken(urls.factCheckUrl(check));
    expect(said.split(`"${check.verdict.label}"`), said).toHaveLength(2);
    expect(said.indexOf(check.verdict.label), said).toBeLessThan(said.indexOf(check.claim.summary));
    expect(said, said).not.toContain('img');
  }
});
