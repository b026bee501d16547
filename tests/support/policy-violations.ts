import type { Page } from 'playwright-core';

/** What the policy of a page has refused since the page was opened. To be called before that. */
export async function violationsOn(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(globalThis, { refused });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      refused.push(`${effectiveDirective}: ${blockedURI}`);
    });
  });
  return () => page.evaluate(() => Reflect.get(globalThis, 'refused'));
}
