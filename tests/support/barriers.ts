import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds on a page by all its rules, that of WCAG 2.2 on the size of targets included, each with its place. */
export const barriersOn = async (page: Page): Promise<string[]> =>
  (await found(page)).map(({ id, html }) => `${id}: ${html}`);

/**
 * The same in forced colours. Of contrast, only what a page sets against the reader's will: axe reads the colour in which
 * text would be filled if none was forced, though Chromium paints it in the forced one.
 */
export async function barriersInForcedColours(page: Page): Promise<string[]> {
  const barriers: string[] = [];
  for (const { id, html, place } of await found(page)) {
    const isForced =
      id === 'color-contrast' &&
      (await page
        .locator(place)
        .evaluate((element) => getComputedStyle(element).forcedColorAdjust === 'auto'));
    if (!isForced) barriers.push(`${id}: ${html}`);
  }
  return barriers;
}

async function found(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, target }) => ({ id, html, place: String(target[0]) })),
  );
}
