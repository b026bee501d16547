import type { Page } from 'playwright-core';
import { search } from '#site/urls.ts';

/** The search page as a reader handles it. */
export function searchPage(page: Page, origin: string) {
  const field = page.locator('[data-search] input[type=search]');
  const checks = page.locator('[data-group="fact-checks"] [data-title]');
  return {
    field,
    checks,
    status: page.locator('[data-status]'),
    note: page.locator('[data-note]'),
    chips: page.locator('[data-chips] button'),
    open: (query = '', language = '') => page.goto(`${origin}${language}${search()}${query}`),
    /** What the address asks for, by name. */
    param: (name: string) => new URL(page.url()).searchParams.getAll(name),
    /** The addresses of the fact-checks found, once there are any. */
    results: async (): Promise<string[]> => {
      await checks.first().waitFor();
      return checks.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    },
  };
}
