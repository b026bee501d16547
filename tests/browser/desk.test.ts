import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, it, vi } from 'vitest';
import { adminEntry } from '#site/desk-urls.ts';
import { desk, factCheckUrl, incidentUrl, stale } from '#site/urls.ts';
import { sectionWords } from '#site/strings/en/desk.ts';
import { launchChromium } from '../../scripts/lib/chromium.ts';
import { barriersOn } from '../support/barriers.ts';
import { markupRules } from '../support/markup-rules.ts';
import { startServing } from '../support/serving-verb.ts';
import { contentCopy, runVerb } from '../support/site-build.ts';

vi.setConfig({ testTimeout: 120_000 });

const day = '2026-12-05';
const incident = 'kabul-airport-2021';
let browser: Browser;
let address: string;
let content: string;

beforeAll(async () => {
  const copy = await contentCopy();
  content = copy.content;
  const { server, ...served } = await startServing('dev', [], {
    CONTENT_DIR: content,
    BUILD_NOW: day,
  });
  address = served.address;
  browser = await launchChromium();
  return async () => {
    await browser.close();
    server.kill();
    await server;
    await copy[Symbol.asyncDispose]();
  };
});

const file = (path: string) => join(content, path);
const edit = (path: string, from: string | RegExp, to: string) => {
  const text = readFileSync(file(path), 'utf8');
  const after = text.replace(from, to);
  if (after === text) throw new Error(`${path} has no ${String(from)}`);
  writeFileSync(file(path), after);
  return text;
};
const run = async (verb: string, ...args: string[]) => {
  const { exitCode, output } = await runVerb(verb, [...args, '--root', content], {
    BUILD_NOW: day,
  });
  expect(exitCode, output).toBe(0);
  return output;
};
const opened = async (path: string, options: Parameters<Browser['newContext']>[0] = {}) => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  // A file saved a moment ago may still reload it.
  await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
  return page;
};
/** Titles of what waits in a section, and where its links lead. */
const waitingIn = (page: Page, section: string) =>
  page.locator(`#${section} .rows > li > div > p:first-child`).allInnerTexts();
const linksIn = (page: Page, section: string) =>
  page
    .locator(`#${section} a`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

/** A fact-check of the same content as another, under an id of its own. */
const copyOfCheck = (id: string, title: string, change: (text: string) => string) => {
  const path = 'content/fact-checks/2026/kabulov-us-uk-strengthen-isis-k.mdx';
  const text = readFileSync(path, 'utf8');
  const after = text.replace(/^title: .*$/m, `title: ${title}`);
  writeFileSync(file(`fact-checks/2026/${id}.mdx`), change(after));
};

it('a changed figure is listed in the status, on the desk and on the page of readers until it is confirmed', async () => {
  const listed = async () => {
    const status = JSON.parse(await run('status', '--json'));
    const checks: { entry: string }[] = status.toBeReconfirmed;
    const shownTo = async (path: string) => (await (await fetch(`${address}${path}`)).text()) ?? '';
    const [onDesk, onStale] = [await shownTo(desk), await shownTo(stale())];
    return {
      status: checks.map(({ entry }) => entry),
      desk: onDesk.includes(sectionWords.reconfirm.none) ? 'nothing' : onDesk,
      stale: onStale.includes('Nothing has changed under any published check')
        ? 'nothing'
        : onStale,
    };
  };
  expect(await listed()).toEqual({ status: [], desk: 'nothing', stale: 'nothing' });

  edit(`incidents/${incident}.mdx`, /^( {4}value: )13$/m, '$114');
  await run('changed', 'incidents', incident);
  const after = await listed();
  expect(after.status.length).toBeGreaterThanOrEqual(3);
  for (const entry of after.status) {
    expect(after.desk).toContain(`href="/${entry}/"`);
    expect(after.stale).toContain(`href="/${entry}/"`);
  }
  const page = await opened(desk);
  await expect
    .poll(() => waitingIn(page, 'reconfirm').catch(() => []))
    .toHaveLength(after.status.length);
  expect(await page.locator('#reconfirm').innerText()).toContain(`changed on ${day}, signed on`);
  expect(await linksIn(page, 'reconfirm')).toEqual(
    expect.arrayContaining([
      incidentUrl({ id: incident }),
      adminEntry('incidents', incident),
      ...after.status.map((entry) => adminEntry('fact-checks', entry.slice(12))),
    ]),
  );
  await page.context().close();

  for (const entry of after.status) {
    await run('confirm', entry.slice(12), '--reason', 'It does not rest on the count.');
  }
  expect(await listed()).toEqual({ status: [], desk: 'nothing', stale: 'nothing' });
});

it('shows what waits, by reason, each with the way to it, and a saved file at once', async () => {
  const page = await opened(desk);
  expect(await page.locator('#quiet').innerText()).toContain(sectionWords.drafts.none);
  const unsigned = (text: string) =>
    text
      .replace(/^reviewers:\n(?: +- .*\n)+/m, '')
      .replace(/^history:\n(?: .*\n)+/m, '')
      .replace(/^status: .*$/m, 'status: draft');
  copyOfCheck('one-draft', 'A draft', unsigned);
  // The page reloads by itself.
  await expect.poll(() => waitingIn(page, 'drafts')).toEqual(['A draft']);
  copyOfCheck('one-review', 'A review', (text) =>
    unsigned(text).replace('status: draft', 'status: review'),
  );
  copyOfCheck('one-embargo', 'An embargo', (text) =>
    text
      .replace(/^status: .*$/m, 'status: published\nembargoUntil: 2026-12-07')
      .replace(/^( {2}- date: )2026-11-22(\n {4}kind: published)$/m, '$12026-12-07$2')
      .replace(/^(reviewBy: ).*$/m, '$12027-12-07'),
  );
  writeFileSync(
    file('sources/unused.yaml'),
    readFileSync(file('sources/bbc-isis-k-description.yaml'), 'utf8').replace(
      /^title: .*$/m,
      'title: An unused source',
    ),
  );
  edit(
    'narratives/us-created-islamic-state.mdx',
    /\s*$/,
    '\n\nSee [this](/incidents/never-was/).\n',
  );
  await expect.poll(() => waitingIn(page, 'reviews')).toEqual(['A review']);
  await expect.poll(() => page.locator('#links').innerText()).toContain('/incidents/never-was/');
  await run('check');
  // Each saved file reloads the page: what is asked meanwhile is asked again.
  await expect.poll(() => waitingIn(page, 'embargoed')).toEqual(['An embargo']);
  await expect
    .poll(() => page.locator('#embargoed').innerText())
    .toContain('until 2026-12-07, in 2 d 0 h');
  await expect.poll(() => waitingIn(page, 'orphans')).toEqual(['An unused source']);
  await expect
    .poll(() => linksIn(page, 'drafts'))
    .toEqual([factCheckUrl({ id: 'one-draft' }), adminEntry('fact-checks', 'one-draft')]);
  expect((await page.request.get(`${address}/fact-checks/one-draft/`)).status()).toBe(200);
  const [standings] = await page.locator('table').allInnerTexts();
  expect(standings?.replace(/\s+/g, ' ')).toContain('In draft 1 In review 1 Under embargo 1');
  await page.context().close();
});

it('shows files that are broken, and what is left of the rest', async () => {
  const mended = edit('topics/us-withdrawal.yaml', 'title:', 'titel:');
  await expect
    .poll(() => fetch(`${address}${desk}`).then((a) => a.text()))
    .toContain('&quot;titel');
  const page = await opened(desk);
  const problems = page.locator('#problems');
  await expect.poll(() => problems.innerText()).toMatch(/topics\/us-withdrawal\.yaml:\d+:\d+/);
  await expect.poll(() => problems.innerText()).toContain('"titel"');
  await expect
    .poll(() => linksIn(page, 'problems'))
    .toContain(adminEntry('topics', 'us-withdrawal'));
  await expect.poll(() => problems.innerText()).toContain('Left out of all that follows');
  // What does not refer to it is still there.
  await expect.poll(() => waitingIn(page, 'orphans')).toEqual(['An unused source']);
  writeFileSync(file('topics/us-withdrawal.yaml'), mended);

  const settings = edit('site.yaml', 'tagline:', 'tagl:');
  await expect.poll(() => problems.innerText()).toContain('site.yaml');
  await expect.poll(() => problems.innerText()).toContain('Nothing else can be said');
  await page.waitForLoadState('networkidle');
  expect(await barriersOn(page)).toEqual([]);
  writeFileSync(file('site.yaml'), settings);
  await expect.poll(() => problems.innerText()).not.toContain('site.yaml');
  await page.context().close();
});

it.each(['light', 'dark'] as const)('has no barrier that axe can find, in %s', async (scheme) => {
  const viewport = { width: scheme === 'dark' ? 360 : 1280, height: 900 };
  const page = await opened(desk, { colorScheme: scheme, viewport });
  await expect.poll(() => page.locator('.rows > li').count()).toBeGreaterThan(4);
  expect(await barriersOn(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.context().close();
});

it('is sound markup, and exists in one language', async () => {
  const html = await (await fetch(`${address}${desk}`)).text();
  // The dev server writes where things come from, and scripts of its own.
  const own = html.replace(/ data-astro-source-[a-z]+="[^"]*"/g, '');
  const { results } = await new HtmlValidate(markupRules).validateString(own);
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  expect((await fetch(`${address}/ar${desk}`)).status).toBe(404);
  rmSync(file('sources/unused.yaml'));
});
