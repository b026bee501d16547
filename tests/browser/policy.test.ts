import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, it } from 'vitest';
import { embedUrl, factCheckUrl, home, match, search, shareUrl } from '#site/urls.ts';
import { hostHeaders } from '../../scripts/lib/host-headers.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { complaintsOf, openSite, type BrowserSite } from '../support/browser-site.ts';
import { builtPages } from '../support/built-site.ts';
import { run, sampled } from '../support/hostile-run.ts';
import { violationsOn } from '../support/policy-violations.ts';
import { searchPage } from '../support/search-page.ts';
import { kabulovCheck } from '../support/site-corpus.ts';

const dist = inject('dist');
const check = kabulovCheck();
const all = [...builtPages(dist).keys()];

let site: BrowserSite;
beforeAll(async () => {
  site = await openSite(dist);
  return () => site[Symbol.asyncDispose]();
});

/** Opens a page; what it complains of, what its policy refused, and how many of its stylesheets came. */
async function opened(url: string, planted = '') {
  const page = await site.browser.newPage();
  try {
    const complaints = complaintsOf(page, site.origin);
    const violations = await violationsOn(page);
    if (planted) {
      await page.route(`${site.origin}${url}`, (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: Object.fromEntries(hostHeaders(dist)(url)),
          body: readFileSync(join(dist, `${url}index.html`), 'utf8').replace('</body>', planted),
        }),
      );
    }
    await page.goto(`${site.origin}${url}`);
    const sheets = await page
      .locator('link[rel=stylesheet]')
      .evaluateAll((links) => links.filter((link) => Reflect.get(link, 'sheet') !== null).length);
    const hasRun = await page.evaluate(() => Reflect.has(globalThis, 'hasRun'));
    return { complaints, violations: await violations(), sheets, hasRun };
  } finally {
    await page.close();
  }
}

/** What slips through when everything else has failed. */
const inlineScript = '<script>hasRun = 1</script>';
const planted = [
  inlineScript,
  '<img src="https://else.example/a.png" alt="">',
  '<img src="x" onerror="hasRun = 1" alt="">',
  '<p style="color: red">',
  '<form action="https://else.example/"><button>Send</button></form>',
  '<iframe srcdoc="<script>top.hasRun = 1</script>"></iframe>',
  '<base href="https://else.example/">',
  '<object data="https://else.example/a.swf"></object>',
];

it('T4: no page meets its policy, and none asks another host', { timeout: 1_800_000 }, async () => {
  const urls = sampled(all, 6);
  const found: string[] = [];
  for (const url of urls) {
    const { complaints, violations, sheets } = await opened(url);
    found.push(...[...complaints, ...violations].map((what) => `${url} ${what}`));
    if (sheets === 0) found.push(`${url} has no style`);
  }
  expect(found).toEqual([]);
  const control = await opened(factCheckUrl(check), planted.join(''));
  expect(control.hasRun).toBe(false);
  expect(control.sheets).toBeGreaterThan(0);
  expect(control.violations.length).toBeGreaterThanOrEqual(6);
  noteFigure({
    id: 'T4',
    what: 'Pages opened in Chromium with the headers of the table',
    reached: `${urls.length} of ${all.length} pages: ${found.length} violations, errors or requests to others`,
    control: `${planted.length} pieces of markup planted in a page: ${control.violations.length} violations, scripts run: ${control.hasRun ? 'some' : 'none'}`,
    isReached: found.length === 0 && urls.length >= Math.min(6, all.length),
    run,
  });
});

it('T4: runs a planted script where there is no policy', async () => {
  const page = await site.browser.newPage();
  await page.setContent(`<!doctype html><p>${inlineScript}`);
  expect(await page.evaluate(() => Reflect.has(globalThis, 'hasRun'))).toBe(true);
  await page.close();
});

it('T4: searches and matches under a policy that turns no text into scripts', async () => {
  const page = await site.browser.newPage();
  const complaints = complaintsOf(page, site.origin);
  const violations = await violationsOn(page);
  const desk = searchPage(page, site.origin);
  await desk.open('?q=Kabulov');
  expect(await desk.results()).toContain(factCheckUrl(check));
  await page.locator('[data-search] input[type=search]').fill('embassy');
  expect((await desk.results()).length).toBeGreaterThan(0);
  const refused = await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<p>');
      return '';
    } catch (error) {
      return String(error);
    }
  });
  expect(refused).toContain('TrustedHTML');
  expect((await violations()).filter((one) => !one.startsWith('require-trusted'))).toEqual([]);
  expect(complaints.filter((one) => !one.includes('TrustedHTML'))).toEqual([]);
  await page.close();
});

/** A page of another origin with one frame; what the frame shows. */
async function framed(address: string): Promise<string> {
  const host = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><iframe src="${address}"></iframe>`);
  }).listen(0, '127.0.0.1');
  await once(host, 'listening');
  const { port } = host.address() as AddressInfo;
  const page = await site.browser.newPage();
  try {
    await page.goto(`http://localhost:${port}/`);
    const frame = page.frames().find((one) => one !== page.mainFrame());
    return (await frame?.locator('body').innerText()) ?? '';
  } finally {
    await page.close();
    host.closeAllConnections();
    host.close();
  }
}

it('T4: other sites can frame an embed, and nothing else', async () => {
  const others = [home(), search(), match(), factCheckUrl(check), shareUrl(check), '/no/such/'];
  expect(await framed(`${site.origin}${embedUrl(check)}`)).toContain(check.verdict.label);
  const shown: string[] = [];
  for (const url of others) {
    const text = await framed(`${site.origin}${url}`);
    if (text.includes('Plumbline')) shown.push(url);
  }
  expect(shown).toEqual([]);
  // The same page without headers is framed.
  const bare = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(readFileSync(join(dist, factCheckUrl(check), 'index.html')));
  }).listen(0, '127.0.0.1');
  await once(bare, 'listening');
  const { port } = bare.address() as AddressInfo;
  const control = await framed(`http://127.0.0.1:${port}/`);
  bare.close();
  bare.closeAllConnections();
  expect(control).toContain('Plumbline');
  noteFigure({
    id: 'T4',
    what: 'Framed by a page of another origin in Chromium',
    reached: `an embed is shown, of ${others.length} other pages ${shown.length}`,
    control: 'a fact-check without headers is shown in the frame',
    isReached: shown.length === 0,
    run,
  });
});
