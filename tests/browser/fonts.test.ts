import { beforeAll, expect, inject, it } from 'vitest';
import * as urls from '#site/urls.ts';
import { openSite, type BrowserSite } from '../support/browser-site.ts';

let site: BrowserSite;
beforeAll(async () => {
  site = await openSite(inject('dist'));
  return () => site[Symbol.asyncDispose]();
});

/** The files of fonts that a browser fetches to show a page. */
async function fontsOf(url: string): Promise<string[]> {
  const page = await site.browser.newPage();
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font')
      fetched.push(request.url().replace(/^.*\/|\.[^.]+\.woff2$/g, ''));
  });
  await page.goto(`${site.origin}${url}`, { waitUntil: 'networkidle' });
  await page.close();
  return fetched.sort();
}

it('makes readers of Latin script wait for three fonts and one word, and those of Arabic for theirs', async () => {
  const check = urls.factCheckUrl({ id: 'kabulov-us-uk-strengthen-isis-k' });
  const latin = [
    'arabic-name',
    'newsreader-latin-400-italic',
    'newsreader-latin-wght-normal',
    'public-sans-latin-wght-normal',
  ];
  expect(await fontsOf(check)).toEqual(latin);
  expect(await fontsOf(urls.pathIn('ar', check))).toContain('noto-naskh-arabic-arabic-wght-normal');
});
