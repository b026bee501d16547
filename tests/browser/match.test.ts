import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { factCheckUrl, match, matchIndex } from '#site/urls.ts';
import { barriersOn } from '../support/barriers.ts';
import { complaintsOf, openSite, type BrowserSite } from '../support/browser-site.ts';
import { siteCorpus, theOne } from '../support/site-corpus.ts';

const kabulov = theOne(siteCorpus()['fact-checks'], ({ id }) => id.startsWith('kabulov'));
const post =
  'Envoy Kabulov: the US and Britain are strengthening ISIS-K in Afghanistan — RT (@RT_com) November 2, 2022';

let site: BrowserSite;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  site = await openSite(inject('dist'));
  return () => site[Symbol.asyncDispose]();
});
beforeEach(async () => {
  page = await site.browser.newPage();
  // A violation of the policy is an error in the console, which every test asserts to be empty.
  complaints = complaintsOf(page, site.origin);
  return () => page.close();
});

const open = (text = '') =>
  page.goto(`${site.origin}${match()}${text === '' ? '' : `?q=${encodeURIComponent(text)}`}`);
const area = () => page.locator('[data-match] textarea');
const status = () => page.locator('[data-match] [data-status]').innerText();
const results = () =>
  page
    .locator('[data-match] [data-title]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** Puts a text into the area as a paste does. */
const paste = (text: string) =>
  area().evaluate((field: HTMLTextAreaElement, pasted) => {
    field.value = pasted;
    field.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
  }, text);

describe('a text', () => {
  it('finds its check as soon as it is pasted, and stays in the address', async () => {
    await open();
    await paste(post);
    await expect.poll(results).toContain(factCheckUrl(kabulov));
    expect(await status()).toMatch(/^Closest first, \d+ fact-checks? that may/);
    expect(new URL(page.url()).searchParams.get('q')).toBe(post);
    const first = page.locator('[data-match] ol > li').first();
    expect(await first.locator('.stamp').innerText()).toContain(kabulov.verdict.label);
    expect(await first.innerText()).toContain('Very probably this claim');
    expect(await first.locator('[data-yours] mark').allInnerTexts()).toContain('ISIS-K');
    expect(complaints).toEqual([]);
  });
  it.each([
    'США и Великобритания усиливают ИГИЛ-Хорасан в Афганистане, сказал Кабулов',
    'ضمیر کابلوف',
  ])('in another language finds it, too: %s', async (text) => {
    await open(text);
    await expect.poll(results).toContain(factCheckUrl(kabulov));
    expect(complaints).toEqual([]);
  });
  it('in the address is looked for at once, and the keyboard does the rest', async () => {
    await open(post);
    await expect.poll(results).toContain(factCheckUrl(kabulov));
    expect(await area().inputValue()).toBe(post);
    await area().fill('Kabulov');
    await area().press('Control+Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('Kabulov');
    await page.getByText('Related').first().waitFor();
    await area().press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${factCheckUrl(kabulov)}`);
    await page.goBack();
    await expect.poll(results).toContain(factCheckUrl(kabulov));
  });
  it('is sent nowhere', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await open();
    await paste(post);
    await expect.poll(results).toContain(factCheckUrl(kabulov));
    expect(asked.filter((url) => /Kabulov|kabulov|Envoy/.test(url))).toEqual([]);
    expect(asked.some((url) => url.includes(matchIndex))).toBe(true);
  });
});

describe('bad input is answered in words', () => {
  it.each([
    ['x', 'too short'],
    ['the of and a', 'only words and signs'],
    ['?!… …', 'only words and signs'],
    ['🙂👍🏽', 'only words and signs'],
    ['\u202e\u2066\u200f', 'only words and signs'],
    ['zyxwvq qqzzx', 'Nothing close'],
    ['A glacier in Peru has melted faster than was thought', 'Nothing close'],
  ])('"%s": %s', async (text, says) => {
    await open();
    await paste(text);
    await expect.poll(status).toContain(says);
    expect(complaints).toEqual([]);
  });
  it.each(['<img src=x onerror="window.hit=1"> Kabulov', '(a+)+$ [.* Kabulov', '"Kabulov'])(
    'nothing is injected: %s',
    async (text) => {
      await open(text);
      await expect.poll(results).toContain(factCheckUrl(kabulov));
      expect(await page.locator('[data-match] img').count()).toBe(0);
      expect(complaints).toEqual([]);
    },
  );
  it('100,000 characters: the beginning is compared, and that is said', async () => {
    await open();
    await paste(`${post} ${'word '.repeat(20_000)}`);
    await expect.poll(results).toContain(factCheckUrl(kabulov));
    expect(await page.locator('[data-match] [data-count]').innerText()).toContain('only the first');
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
  });
  it('an empty text says nothing and shows nothing', async () => {
    await open(post);
    await expect.poll(results).toContain(factCheckUrl(kabulov));
    await area().fill('');
    await page.getByRole('button', { name: 'Look for checks' }).click();
    await expect.poll(results).toEqual([]);
    expect(await status()).toBe('');
  });
});

describe('an index that does not come', () => {
  it.each([
    ['at all', `**${matchIndex}**`],
    ['half-way', `**${matchIndex}*/r/*`],
  ])('%s is said, with the lists; when it comes again it is used', async (_, part) => {
    await page.route(part, (route) => route.abort());
    await open(post);
    await page.getByText('The index could not be loaded').waitFor();
    const lists = page.locator('[data-fallback] a');
    await lists.first().waitFor();
    expect(await lists.count()).toBeGreaterThanOrEqual(4);
    await page.unroute(part);
    await page.getByRole('button', { name: 'Look for checks' }).click();
    await expect.poll(results).toContain(factCheckUrl(kabulov));
  });
});

it('without JavaScript leads to the lists', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(`${site.origin}${match()}`);
  await still.getByText('needs JavaScript').waitFor();
  expect(await still.locator('[data-fallback] a:visible').count()).toBeGreaterThanOrEqual(4);
  expect(await still.locator('textarea:visible').count()).toBe(0);
});

it.each(['light', 'dark'] as const)(
  'has no barrier with results on it, in %s',
  async (colorScheme) => {
    const width = colorScheme === 'dark' ? 320 : 1280;
    // Without the policy: axe is put into the page as a script, which it forbids.
    const context = await site.browser.newContext({
      colorScheme,
      viewport: { width, height: 900 },
    });
    page = await context.newPage();
    await open(post);
    await expect.poll(results).toContain(factCheckUrl(kabulov));
    expect(await barriersOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  },
);

it('would see a breach of the policy', async () => {
  await open();
  await page.evaluate(() => document.body.append(document.createElement('style')));
  await page
    .evaluate(() => {
      const script = document.createElement('script');
      script.src = 'https://elsewhere.example/x.js';
      document.body.append(script);
    })
    .catch(() => {});
  await expect.poll(() => complaints.length).toBeGreaterThan(0);
});
