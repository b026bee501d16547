import { beforeAll, expect, inject, it } from 'vitest';
import * as urls from '#site/urls.ts';
import { openSite, type BrowserSite } from '../support/browser-site.ts';

let site: BrowserSite;
beforeAll(async () => {
  site = await openSite(inject('dist'));
  return () => site[Symbol.asyncDispose]();
});

it.each([
  ['wide', 1280],
  ['narrow', 320],
])(
  'on a %s screen every pin is reached by keyboard and text is never smaller than 12 px',
  async (_, width) => {
    const page = await site.browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(`${site.origin}${urls.map()}`);
    const pins = page.locator('svg a:visible');
    const count = await pins.count();
    expect(count).toBeGreaterThan(3);

    await page.locator('summary').last().focus();
    for (let pin = 0; pin < count; pin += 1) {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => document.activeElement?.querySelector('title')?.textContent),
      ).toBe(await pins.nth(pin).locator('title').textContent());
    }
    const least = await page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll('svg text')].flatMap((text) => {
          const scale = text instanceof SVGGraphicsElement ? text.getScreenCTM()?.a : undefined;
          return scale ? [parseFloat(getComputedStyle(text).fontSize) * scale] : [];
        }),
      ),
    );
    expect(least).toBeGreaterThanOrEqual(12);
    await page.close();
  },
);

it('leads from a pin with a number to the lines of its incidents', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${site.origin}${urls.map()}`);
  await page.locator('svg a:visible', { hasText: 'Kabul' }).first().press('Enter');
  expect(await page.locator('tbody:target').textContent()).toContain('Kabul');
  await page.close();
});
