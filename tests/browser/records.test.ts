import { beforeAll, expect, inject, it } from 'vitest';
import * as urls from '#site/urls.ts';
import { openSite, type BrowserSite } from '../support/browser-site.ts';
import { drawings } from '../support/drawings.ts';

let site: BrowserSite;
beforeAll(async () => {
  site = await openSite(inject('dist'));
  return () => site[Symbol.asyncDispose]();
});

const narrative = urls.narrativeUrl({ id: 'us-created-islamic-state' });

it.each([1280, 1000, 900, 660, 600, 360, 320])(
  'shows each record once, in legible type, at a width of %i',
  async (width) => {
    const page = await site.browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(`${site.origin}${narrative}`);
    for (const label of [/^Verdicts/, /^The narrative/]) {
      const found = await drawings(page, label);
      expect(found).toHaveLength(1);
      expect(found[0]?.smallest).toBeGreaterThanOrEqual(12);
    }
    await page.close();
  },
);

it('draws the tree with links that a keyboard reaches and that lead to the variants', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${site.origin}${narrative}`);
  const tree = page.getByRole('group', { name: /^The narrative among/ });
  const list = tree.getByRole('listitem');
  expect(await list.count()).toBe(3);
  const link = tree.getByRole('link', { name: 'The West steers ISIS-K against its rivals' });
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`${site.origin}${urls.narrativeUrl({ id: 'west-steers-isis-k' })}`);
  await page.close();
});

it('says so where a narrative has no relatives, instead of drawing', async () => {
  const page = await site.browser.newPage();
  const alone = urls.narrativeUrl({ id: 'bin-laden-not-behind-september-11' });
  await page.goto(`${site.origin}${alone}`);
  expect(await drawings(page, /^The narrative/)).toEqual([]);
  expect(await page.getByText('Neither a wider narrative nor a variant').count()).toBe(1);
  await page.close();
});

it('would see type that is too small', async () => {
  const page = await site.browser.newPage();
  await page.setContent(
    '<svg aria-label="small" width="50" viewBox="0 0 100 20"><text font-size="13">a</text></svg>',
  );
  const [small] = await drawings(page, /small/);
  expect(small?.smallest).toBeLessThan(12);
  await page.close();
});
