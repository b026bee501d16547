import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, inject } from 'vitest';
import { complaintsOf, openSite, type BrowserSite } from './browser-site.ts';
import { searchPage } from './search-page.ts';

/** What the test that runs has before it; whoever imports them sees each new one. */
export let site: BrowserSite;
export let page: Page;
export let complaints: string[];
export let desk: ReturnType<typeof searchPage>;

/** Gives every test of a file a page of its own, on a site under the policy of the search: a violation is a complaint. */
export function openSearchSite(): void {
  beforeAll(async () => {
    site = await openSite(inject('dist'));
    return () => site[Symbol.asyncDispose]();
  });
  beforeEach(async () => {
    page = await site.browser.newPage();
    complaints = complaintsOf(page, site.origin);
    desk = searchPage(page, site.origin);
    return () => page.close();
  });
}
