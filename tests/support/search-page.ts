import type { Page } from 'playwright-core';
import { search } from '#site/urls.ts';

/**
 * The policy under which the search runs: nothing but what the site itself serves, no HTML from text, and WebAssembly,
 * which Pagefind is. Without `upgrade-insecure-requests`, for the tests are served without TLS.
 */
export const searchPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

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
