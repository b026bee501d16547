import { describe, expect, it } from 'vitest';
import { barriersOn } from '../support/barriers.ts';
import { searchPage } from '../support/search-page.ts';
import { complaints, desk, openSearchSite, page, site } from '../support/search-site.ts';

openSearchSite();

/** The address behind the link or the name of the field that has the focus. */
const focused = () =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute('href') ??
      document.activeElement?.getAttribute('name') ??
      '',
  );

it('is used by keyboard alone: / arrows, Enter, Escape', async () => {
  await desk.open();
  const [first, second] = await desk.results();
  await page.keyboard.press('/');
  await expect.poll(focused).toBe('q');
  expect(await desk.field.inputValue()).toBe('');
  await page.keyboard.type('Kabul/ov');
  expect(await desk.field.inputValue()).toBe('Kabul/ov');
  await page.keyboard.press('Escape');
  await expect.poll(() => desk.field.inputValue()).toBe('');
  await expect.poll(desk.results).toContain(first);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(first);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(second);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe('q');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('q');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/fact-checks\//);
  expect(complaints).toEqual([]);
});

it('takes no slash away from a field that is typed in', async () => {
  await desk.open();
  await desk.results();
  await page.getByLabel('Said by').focus();
  await page.keyboard.type('a/b');
  expect(await page.getByLabel('Said by').inputValue()).toBe('a/b');
});

it('a filter that is taken away leaves the focus at the next, and at the field after the last', async () => {
  await desk.open('?verdict=false&year=2022');
  await desk.chips.nth(1).waitFor();
  await desk.chips.first().press('Enter');
  await expect.poll(() => desk.chips.count()).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('2022');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('q');
});

it('says each count where screen readers hear it', async () => {
  await desk.open('?q=Kabulov');
  await desk.results();
  expect(await desk.status.getAttribute('role')).toBe('status');
  expect(await desk.status.innerText()).toMatch(/^\d+ fact-checks? found/);
});

describe.each(['', '/ar'])('with results, in "%s"', (language) => {
  it.each(['light', 'dark'] as const)(
    'has no barrier that axe can find, in %s',
    async (colorScheme) => {
      const viewport = { width: colorScheme === 'dark' ? 360 : 1280, height: 900 };
      // Axe itself needs scripts that the policy refuses.
      const context = await site.browser.newContext({ colorScheme, viewport, bypassCSP: true });
      const own = await context.newPage();
      const shown = searchPage(own, site.origin);
      for (const query of [
        '?q=kabul',
        '?q=kabul&verdict=false&by=Kabulov&from=2021&x=1',
        '?q=zyxwvq',
      ]) {
        await shown.open(query, language);
        await expect.poll(() => shown.status.innerText()).not.toBe('');
        await expect.poll(() => own.locator('[data-filters]').isVisible()).toBe(true);
        expect(await barriersOn(own)).toEqual([]);
        expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          viewport.width,
        );
      }
      await context.close();
    },
  );
});
