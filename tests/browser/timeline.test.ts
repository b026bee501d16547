import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { widthOf } from '#charts/text-width.ts';
import * as urls from '#site/urls.ts';
import { openSite, type BrowserSite } from '../support/browser-site.ts';

let site: BrowserSite;
let page: Page;
beforeAll(async () => {
  site = await openSite(inject('dist'));
  page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.origin}${urls.timeline()}`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return () => site[Symbol.asyncDispose]();
});

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const labels = () =>
  page.locator('figure svg a text').evaluateAll((texts) =>
    texts.map((element): Box => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { text: element.textContent ?? '', left, right, top, bottom };
    }),
  );
const meeting = (boxes: readonly Box[]) =>
  boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} meets ${b.text}`),
  );

describe('the timeline as a browser draws it', () => {
  it('has no labels that meet', async () => {
    const drawn = await labels();
    expect(drawn.length).toBeGreaterThan(40);
    expect(meeting(drawn)).toEqual([]);
    expect(meeting([...drawn, ...drawn.slice(0, 1)])).not.toEqual([]);
  });

  it.each([
    'Suicide bombing at Kabul airport',
    'WWW MAXIMUM & Co. @ 100 %',
    'Щука Жюли и Шумные Машины',
    'انفجار در فرودگاه کابل',
    '爆発 カブール空港',
    'illicit fiftieth lilting title',
    'NNNNN OOOOO QQQQQ mmmmm',
    '2021–2024, 400 of 1,000,000',
    'ЖЖЖЖЖ ФФФФФ жжжжж ыыыыы',
  ])('draws no text wider than the build takes it for: %s', async (words) => {
    const drawn = await page.evaluate((words) => {
      const context = document.createElement('canvas').getContext('2d');
      if (!context) throw new Error('No canvas.');
      const label = document.querySelector('figure svg a [data-tone] text');
      if (!label) throw new Error('No label of a claim.');
      context.font = getComputedStyle(label).font;
      return context.measureText(words).width;
    }, words);
    expect(drawn).toBeGreaterThan(0);
    expect(widthOf(words, 13)).toBeGreaterThanOrEqual(drawn);
  });

  it('leads from a year to its rows, and says the same in the drawing and in the table', async () => {
    const years = await page.locator('nav a[href^="#year_"]').count();
    expect(years).toBe(await page.locator('tbody[id^="year_"]').count());
    const hrefs = (selector: string) =>
      page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(await hrefs('figure svg a')).toEqual(await hrefs('tbody a'));
  });

  it('keeps the wide drawing from a narrow screen', async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await page.locator('figure svg').isVisible()).toBe(false);
    expect(await page.locator('tbody svg').first().isVisible()).toBe(true);
  });
});
