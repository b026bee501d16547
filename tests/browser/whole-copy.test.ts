import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { factCheckUrl, siteArchiveUrl } from '#site/urls.ts';
import { launchChromium } from '../../scripts/lib/chromium.ts';
import { listen } from '../../scripts/lib/serve.ts';
import { noteFigure, type SecurityFigure } from '../../scripts/lib/security/figures.ts';
import { attributes } from '../support/built-site.ts';
import { run, sampled } from '../support/hostile-run.ts';
import { searchPage } from '../support/search-page.ts';
import { entryUrls, kabulovCheck, siteCorpus } from '../support/site-corpus.ts';

const dist = inject('dist');
const corpus = siteCorpus();
const check = kabulovCheck();
const entries = entryUrls(corpus);

let browser: Browser;
let folder: string;
/** Where the copy begins, with a slash at the end: on a disk, and below a path of another host. */
const places = new Map<string, string>();
/** The same places, with the site as it is published. */
const unmodified = new Map<string, string>();

beforeAll(async () => {
  browser = await launchChromium();
  folder = mkdtempSync(join(tmpdir(), 'plumbline-copy-'));
  const archive = unzipSync(readFileSync(join(dist, siteArchiveUrl(corpus.site))));
  for (const [name, bytes] of Object.entries(archive)) {
    const file = join(folder, 'a', 'b', name.slice(name.indexOf('/') + 1));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  cpSync(dist, join(folder, 'a', 'c'), { recursive: true });
  const server = await listen(sirv(folder, { dev: true }), '127.0.0.1', undefined);
  const { port } = server.address() as AddressInfo;
  for (const [kind, name] of [
    [places, 'b'],
    [unmodified, 'c'],
  ] as const) {
    kind.set('a disk', `${pathToFileURL(join(folder, 'a', name)).href}/`);
    kind.set('a path of another host', `http://localhost:${port}/a/${name}/`);
  }
  return async () => {
    server.closeAllConnections();
    server.close();
    await browser.close();
    rmSync(folder, { recursive: true });
  };
});

/** The text at an address, if there is a file. A disk knows no page of a folder. */
async function textAt(address: URL): Promise<string> {
  if (address.protocol === 'file:') {
    try {
      return readFileSync(fileURLToPath(address), 'utf8');
    } catch {
      return '';
    }
  }
  const answer = await fetch(address);
  return answer.ok ? answer.text() : '';
}

/** The entries that are reached by links alone, and how many clicks the farthest is away. */
async function reached(base: string) {
  const clicks = new Map([[`${base}index.html`, 0]]);
  const found = new Map<string, number>();
  for (const [address, distance] of clicks) {
    const html = await textAt(new URL(address));
    if (html === '') continue;
    if (address.startsWith(base)) found.set(pathIn(base, address), distance);
    for (const href of attributes(html, 'a', 'href')) {
      const target = new URL(href, address);
      target.hash = '';
      target.search = '';
      const isPage = /(?:\/|index\.html)$/.test(target.href);
      if (isPage && target.href.startsWith(base) && !clicks.has(target.href)) {
        clicks.set(target.href, distance + 1);
      }
    }
  }
  const distances = entries.flatMap((url) => found.get(url) ?? []);
  return { entries: distances.length, clicks: Math.max(0, ...distances) };
}

const pathIn = (base: string, address: string): string =>
  `/${address.slice(base.length).replace(/index\.html$/, '')}`;

const figures: Pick<SecurityFigure, 'reached' | 'control' | 'isReached'>[] = [];

describe.each(['a disk', 'a path of another host'])(
  'T16: the ZIP file, unpacked on %s',
  (place) => {
    const base = () => places.get(place) ?? '';

    it('leads from its home page to every entry by links', async () => {
      const copy = await reached(base());
      const control = await reached(unmodified.get(place) ?? '');
      expect(copy.entries).toBe(entries.length);
      expect(control.entries).toBe(0);
      figures.push({
        reached: `${copy.entries} of ${entries.length} entries, within ${copy.clicks} clicks`,
        control: `${control.entries}`,
        isReached: copy.entries === entries.length,
      });
    });

    it(
      'can be read without scripts, with its styles and pictures',
      { timeout: 900_000 },
      async () => {
        const context = await browser.newContext({ javaScriptEnabled: false });
        const page = await context.newPage();
        const missing: string[] = [];
        page.on('requestfailed', (request) => {
          // From a disk, browsers load no fonts; the letters of the system stand in for them.
          if (request.resourceType() !== 'font') missing.push(request.url());
        });
        page.on('response', (answer) => {
          if (answer.status() >= 400) missing.push(answer.url());
        });
        page.on('request', (request) => {
          if (!request.url().startsWith(base())) missing.push(`elsewhere: ${request.url()}`);
        });
        for (const url of sampled(entries, 2)) {
          await page.goto(`${base()}${url.slice(1)}index.html`);
          const colour = await page
            .locator('body')
            .evaluate((body) => getComputedStyle(body).color);
          expect(colour, url).not.toBe('rgb(0, 0, 0)');
          expect(await page.locator('main h1').innerText(), url).not.toBe('');
        }
        expect(missing).toEqual([]);
        await page.goto(`${base()}index.html`);
        await page.locator(`main a[href*="${check.id}"]`).first().click();
        expect(pathIn(base(), page.url().replace(/#.*/, ''))).toBe(factCheckUrl(check));
        expect(await page.locator('main').innerText()).toContain(check.verdict.label);
        await page.goto(`${unmodified.get(place)}index.html`);
        const plain = await page.locator('body').evaluate((body) => getComputedStyle(body).color);
        expect(plain).toBe('rgb(0, 0, 0)');
        await context.close();
      },
    );
  },
);

it('T16: is searched and matched below a path of another host', async () => {
  const page = await browser.newPage();
  const base = places.get('a path of another host') ?? '';
  const desk = searchPage(page, base.slice(0, -1));
  await desk.open('?q=Kabulov');
  const results = await desk.results();
  expect(results.map((href) => pathIn(base, new URL(href, page.url()).href))).toContain(
    factCheckUrl(check),
  );
  await page.goto(`${base}match/index.html?q=${encodeURIComponent(check.claim.summary)}`);
  await page.locator('[data-match] [data-title]').first().click();
  expect(pathIn(base, page.url())).toBe(factCheckUrl(check));
  await page.close();
});

afterAll(() => {
  const [disk, path] = figures;
  if (!disk || !path) return;
  noteFigure({
    id: 'T16',
    what: 'The unpacked ZIP file, read by links without scripts',
    reached: `from a disk ${disk.reached}; below a path of another host ${path.reached}`,
    control: `the pages as published, in the same places: ${disk.control} and ${path.control} entries`,
    isReached: disk.isReached && path.isReached,
    run,
  });
});
