import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { nameMark } from '#domain/name-mark.ts';
import { factCheckUrl, home, search } from '#site/urls.ts';
import { complaintsOf, openSite, type BrowserSite } from '../support/browser-site.ts';
import { siteCorpus, theOne } from '../support/site-corpus.ts';

const kabulov = theOne(siteCorpus()['fact-checks'], ({ claim }) =>
  claim.claimant.name.includes('Kabulov'),
);

let site: BrowserSite;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  site = await openSite(inject('dist'));
  return () => site[Symbol.asyncDispose]();
});
beforeEach(async () => {
  page = await site.browser.newPage();
  complaints = complaintsOf(page, site.origin);
  return () => page.close();
});

const open = (query = '') => page.goto(`${site.origin}${search()}${query}`);

/** The addresses of the results, once the search has settled on `count` or any number above zero. */
async function results(): Promise<string[]> {
  await page.locator('[data-search] [data-title]').first().waitFor();
  const links = page.locator('[data-search] [data-title]');
  return links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
}

describe('searching', () => {
  it.each(['Kabulov', 'ISKP', 'Кабулов', 'embassy bombing'])(
    'finds the entry by "%s"',
    async (words) => {
      await open();
      await results();
      await page.locator('[data-search] input[type=search]').fill(words);
      await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(words);
      await expect.poll(results).toContain(factCheckUrl(kabulov));
      expect(complaints).toEqual([]);
    },
  );

  it('finds nothing by a word that is nowhere, and says so', async () => {
    await open('?q=zyxwvq');
    await page.getByText('No fact-check matches').waitFor();
    expect(complaints).toEqual([]);
  });

  it('puts words that were typed before the index had loaded into the address', async () => {
    let go = () => {};
    const gate = new Promise<void>((open) => (go = open));
    await page.route('**/pagefind/pagefind.js', async (route) => {
      await gate;
      await route.continue();
    });
    await open();
    await page.locator('[data-search] input[type=search]').fill('Kabulov');
    go();
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('Kabulov');
    await expect.poll(results).toContain(factCheckUrl(kabulov));
    await page.goBack();
    await expect.poll(() => page.locator('[data-search] input[type=search]').inputValue()).toBe('');
    expect(complaints).toEqual([]);
  });

  it('quotes a sentence and tells the name where only a name was found', async () => {
    await open('?q=Daesh-Khorasan');
    await expect.poll(results).toContain(factCheckUrl(kabulov));
    const found = page.locator('[data-search] li', {
      has: page.locator(`a[href="${factCheckUrl(kabulov)}"]`),
    });
    expect(await found.locator('[data-named]').innerText()).toMatch(/Daesh-Khorasan/);
    const excerpt = await found.locator('[data-excerpt]').innerText();
    expect(kabulov.conclusion.startsWith(excerpt.slice(0, 60))).toBe(true);
    expect(excerpt).not.toContain(nameMark);
  });

  it('puts the newest or the oldest claim first when asked', async () => {
    await open('?sort=oldest');
    const oldest = await results();
    await page.getByLabel('Order').selectOption('newest');
    await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('newest');
    await expect.poll(results).toEqual(oldest.toReversed());
  });

  it('counts beside each filter what choosing it gives', async () => {
    await open('?q=embassy');
    await results();
    const label = page.locator('[data-facet="verdict"] label').first();
    const count = Number(await label.locator('[data-count]').innerText());
    await label.locator('input').check();
    await expect.poll(async () => (await results()).length).toBe(count);
    await page.getByText(`${count} fact-check`).first().waitFor();
  });

  it('is one field away from the home page', async () => {
    await page.goto(`${site.origin}${home()}`);
    await page.locator('input[type=search]').fill('Kabulov');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=Kabulov/);
    expect(await results()).toContain(factCheckUrl(kabulov));
  });
});

describe('a filter', () => {
  it('narrows the list, and survives a reload and the way back', async () => {
    await open();
    await expect.poll(async () => (await results()).length).toBeGreaterThan(1);
    const all = await results();
    const box = page.locator(
      '[data-facet="verdict"] input[value="false"], [data-facet="verdict"] input[value="False"]',
    );
    await box.check();
    await expect.poll(async () => (await results()).length).toBeLessThan(all.length);
    const narrowed = await results();
    expect(narrowed).toContain(factCheckUrl(kabulov));

    await page.reload();
    expect(await box.isChecked()).toBe(true);
    await expect.poll(results).toEqual(narrowed);

    await page.locator('[data-search] [data-title]').first().click();
    await page.waitForURL(/\/fact-checks\//);
    await page.goBack();
    await expect.poll(results).toEqual(narrowed);
    expect(await box.isChecked()).toBe(true);

    await page.goBack();
    await expect.poll(async () => (await results()).length).toBe(all.length);
    expect(complaints).toEqual([]);
  });
});

describe('without its index', () => {
  it('says in words that it does not work, and links the lists', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await open();
    await page.getByText('The search could not be loaded').waitFor();
    const lists = page.locator('[data-fallback] a');
    await lists.first().waitFor();
    expect(await lists.count()).toBeGreaterThanOrEqual(4);
  });
});

describe('searching in the interface in Arabic', () => {
  it('finds what is written in English, and leads to it in Arabic', async () => {
    await page.goto(`${site.origin}/ar${search()}`);
    await page.getByText('9 تدقيقات').waitFor();
    await page.locator('[data-search] input[type=search]').fill('Kabulov');
    await page.getByText('نتيجة البحث:').waitFor();
    const [first] = await results();
    expect(first).toBe(`/ar${factCheckUrl(kabulov)}`);
    const result = page.locator('[data-results] li').first();
    expect(await result.locator('[data-title]').getAttribute('lang')).toBe('en');
    expect(await result.locator('[data-about]').textContent()).toContain('2 نوفمبر 2022');
    expect(await result.locator('.stamp').textContent()).toContain('خاطئ');
    expect(complaints).toEqual([]);
  });
});
