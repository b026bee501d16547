import { beforeAll, expect, inject, it } from 'vitest';
import { home } from '#site/urls.ts';
import { openSite, type BrowserSite } from '../support/browser-site.ts';
import { drawings } from '../support/drawings.ts';
import { textOverlaps } from '../support/text-overlaps.ts';

let site: BrowserSite;
beforeAll(async () => {
  site = await openSite(inject('dist'));
  return () => site[Symbol.asyncDispose]();
});

it.each([1280, 920, 896, 720, 360, 320])(
  'draws its disagreements in legible type, over nothing else, at a width of %i',
  async (width) => {
    const page = await site.browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(`${site.origin}${home()}`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const found = await drawings(page, /^killed/);
    expect(found).toHaveLength(3);
    for (const { smallest } of found) expect(smallest).toBeGreaterThanOrEqual(12);
    expect(await textOverlaps(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.close();
  },
);

it('prints them too, and not the search field', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}${home()}`);
  expect(await page.getByRole('search').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('search').isVisible()).toBe(false);
  expect(await drawings(page, /^killed/)).toHaveLength(3);
  await page.close();
});

it('keeps marks and words in the colours that a reader forces', async () => {
  const context = await site.browser.newContext({ forcedColors: 'active' });
  const page = await context.newPage();
  await page.goto(`${site.origin}${home()}`);
  const fills = () =>
    page
      .locator('svg[aria-label]')
      .first()
      .evaluate((svg) => {
        const probe = document.createElement('i');
        probe.style.color = 'CanvasText';
        document.body.append(probe);
        const wanted = getComputedStyle(probe).color;
        probe.remove();
        const drawn = [...svg.querySelectorAll('circle, text')];
        return drawn.map((each) => getComputedStyle(each).fill === wanted);
      });
  const forced = await fills();
  expect(forced.length).toBeGreaterThan(5);
  expect(forced).not.toContain(false);
  await page.emulateMedia({ forcedColors: 'none' });
  expect(await fills()).toContain(false);
  await context.close();
});
