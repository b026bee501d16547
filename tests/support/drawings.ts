import type { Page } from 'playwright-core';

/** Which drawings of a name are seen, and the smallest type in them as it reaches the eye. */
export async function drawings(page: Page, label: RegExp) {
  const seen = page.locator('svg[aria-label]:visible').filter({ has: page.locator('text') });
  const all = await seen.evaluateAll((found) =>
    found.map((svg) => {
      const box = svg.getBoundingClientRect();
      const scale = box.width / Number(svg.getAttribute('viewBox')?.split(' ')[2]);
      const sizes = [...svg.querySelectorAll('text')].map((text) =>
        Number.parseFloat(getComputedStyle(text).fontSize),
      );
      return { label: svg.getAttribute('aria-label') ?? '', smallest: Math.min(...sizes) * scale };
    }),
  );
  return all.filter((one) => label.test(one.label));
}
