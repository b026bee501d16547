import { readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, inject, it } from 'vitest';
import { keptStrings as arabic } from '#site/strings/ar/kept.ts';
import { keptStrings as words } from '#site/strings/en/kept.ts';
import { copies, factCheckUrl, home, serviceWorker } from '#site/urls.ts';
import { launchChromium } from '../../scripts/lib/chromium.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { listen, siteListener } from '../../scripts/lib/serve.ts';
import { run } from '../support/hostile-run.ts';
import { kabulovCheck } from '../support/site-corpus.ts';

const dist = inject('dist');
const entry = factCheckUrl(kabulovCheck());
/** Above a page that was kept: the words of the notice before its time. */
const marked = words.notice('#').split('#')[0] ?? '';

/** What the site does with whoever asks: for one address, or for all. */
type Behaviour = (response: ServerResponse) => void;
const down: Behaviour = (response) => response.destroy();
const answering =
  (status: number, html = '<!doctype html><title>Somebody else</title><body>'): Behaviour =>
  (response) =>
    // As the site sends it: Chromium would not ask again for what is gone.
    response
      .writeHead(status, { 'Content-Type': 'text/html', 'Cache-Control': 'max-age=0' })
      .end(html);
const published = readFileSync(join(dist, entry, 'index.html'), 'utf8');
const changed = published.replace(/<h1[^>]*>/, '$&Corrected: ');
const hidden = published.replace('<head>', '<head><meta name="robots" content="noindex">');

let browser: Browser;
let origin: string;
let everywhere: Behaviour | undefined;
const at = new Map<string, Behaviour>();
beforeAll(async () => {
  browser = await launchChromium();
  const whole = siteListener(dist);
  const listener: RequestListener = (request, response) => {
    const behave = everywhere ?? at.get(request.url ?? '');
    if (behave) behave(response);
    else whole(request, response);
  };
  const server = await listen(listener, '127.0.0.1', undefined);
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
});

/** A reader with a browser that knows nothing yet, of a site that is as it was built. */
async function reader() {
  everywhere = undefined;
  at.clear();
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedScriptURL/.test(message.text()))
      complaints.push(message.text());
  });
  const visit = (path: string) => page.goto(`${origin}${path}`);
  const reached = (path: string) => visit(path).then(Boolean, () => false);
  const keep = async (path: string, button: string, on: string) => {
    await visit(path);
    await page.getByRole('button', { name: button }).click();
    await page.getByText(on).waitFor();
  };
  /** A page as it is kept; nothing where it is not. */
  const kept = (path: string) =>
    page.evaluate(async (address) => {
      const [name = ''] = (await caches.keys()).filter((one) => one.startsWith('kept-pages'));
      return (await (await caches.open(name)).match(address))?.text();
    }, origin + path);
  /** Visits a page, and waits until it is kept. */
  const read = async (path: string) => {
    await visit(path);
    await expect.poll(() => kept(path)).toBeDefined();
  };
  return {
    page,
    complaints,
    visit,
    read,
    kept,
    reached,
    keep,
    [Symbol.asyncDispose]: () => context.close(),
  };
}

const notices = (page: Page) => page.getByRole('note').filter({ hasText: marked }).count();
const textOf = (page: Page) => page.locator('main').innerText();

it('keeps nothing for a reader who has not asked for it', async () => {
  await using one = await reader();
  await one.visit(copies());
  await one.visit(entry);
  expect(await one.page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  everywhere = down;
  expect(await one.reached(entry)).toBe(false);
});

it('T16: shows what was read, with its styles and a notice above it, when the site is gone', async () => {
  await using one = await reader();
  await one.keep(copies(), words.keep, words.on);
  await one.read(entry);
  const before = await textOf(one.page);
  const font = () => one.page.locator('h1').evaluate((title) => getComputedStyle(title).fontFamily);
  const fontBefore = await font();
  expect(await notices(one.page)).toBe(0);

  everywhere = down;
  await one.visit(entry);
  expect(await textOf(one.page)).toBe(before);
  expect(await font()).toBe(fontBefore);
  expect(await notices(one.page)).toBe(1);
  const first = await one.page.evaluate(() => document.body.firstElementChild?.textContent);
  expect(first).toContain(marked);
  expect(first).toMatch(/kept on \d{1,2} \w+ \d{4}|kept on \w+ \d{1,2}, \d{4}/);

  // What was not read leads to the list of what was.
  await one.visit(home());
  expect(new URL(one.page.url()).pathname).toBe(copies());
  await one.page.getByText(words.notKept).waitFor();
  const kept = one.page.locator('[data-kept] a');
  await expect.poll(() => kept.count()).toBe(2);
  await kept.first().click();
  await one.page.waitForURL(`**${entry}`);
  expect(await textOf(one.page)).toBe(before);
  expect(one.complaints).toEqual([]);

  const again = [503, 451, 403];
  let shown = 0;
  everywhere = undefined;
  for (const status of again) {
    at.set(entry, answering(status));
    await one.visit(entry);
    expect(await textOf(one.page), `${status}`).toBe(before);
    shown += await notices(one.page);
  }
  expect(shown).toBe(again.length);
  noteFigure({
    id: 'T16',
    what: 'pages that a reader keeps on a device, by a service worker',
    reached: `with the site gone, and where a server answers ${again.join(', ')}: the page with its styles and a notice above it`,
    control: 'for a reader who has not asked for it nothing is kept, and the page is not reached',
    isReached: shown === again.length,
    run,
  });
});

it('never shows a kept page while the site answers, and keeps the newest', async () => {
  await using one = await reader();
  await one.keep(copies(), words.keep, words.on);
  await one.read(entry);
  at.set(entry, answering(200, changed));
  await one.visit(entry);
  expect(await one.page.locator('h1').innerText()).toMatch(/^Corrected: /);
  expect(await notices(one.page)).toBe(0);
  await expect.poll(() => one.kept(entry)).toContain('Corrected: ');
  everywhere = down;
  await one.visit(entry);
  expect(await one.page.locator('h1').innerText()).toMatch(/^Corrected: /);
  expect(await notices(one.page)).toBe(1);
});

it.each([
  ['never keeps what is for no index, such as a draft in a preview', answering(200, hidden)],
  ['forgets a page that the site does not have any more', answering(404)],
  ['forgets a page that is gone', answering(410)],
  [
    'forgets a page that has moved',
    (response: ServerResponse) => response.writeHead(302, { Location: '/' }).end(),
  ],
])('%s', async (_, behaviour) => {
  await using one = await reader();
  await one.keep(copies(), words.keep, words.on);
  await one.read(entry);
  at.set(entry, behaviour);
  await one.visit(entry);
  await expect.poll(() => one.kept(entry)).toBeUndefined();
  everywhere = down;
  await one.visit(entry);
  expect(new URL(one.page.url()).pathname).toBe(copies());
});

it('speaks the language of the page', async () => {
  await using one = await reader();
  await one.keep(`/ar${copies()}`, arabic.keep, arabic.on);
  await one.read(`/ar${entry}`);
  everywhere = down;
  await one.visit(`/ar${entry}`);
  const note = one.page.getByRole('note').first();
  expect(await note.innerText()).toContain(arabic.notice('#').split('#')[0]);
  await one.visit('/ar/');
  expect(new URL(one.page.url()).pathname).toBe(`/ar${copies()}`);
  await one.page.getByText(arabic.notKept).waitFor();
});

it('forgets everything when it is told to', async () => {
  await using one = await reader();
  await one.keep(copies(), words.keep, words.on);
  await one.read(entry);
  await one.visit(copies());
  await one.page.getByRole('button', { name: words.forget }).click();
  await one.page.getByText(words.off).waitFor();
  expect(await one.page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  everywhere = down;
  expect(await one.reached(entry)).toBe(false);
});

it('is one small program that only the page about copies can begin', async () => {
  const program = readFileSync(join(dist, serviceWorker), 'utf8');
  expect(Buffer.byteLength(program)).toBeLessThan(5000);
  expect(program).not.toMatch(/\bimport\b/);
  await using one = await reader();
  await one.visit(`/search/`);
  const refused = await one.page.evaluate(
    (address) =>
      navigator.serviceWorker.register(address).then(
        () => 'taken',
        (error: unknown) => String(error),
      ),
    serviceWorker,
  );
  expect(refused).toMatch(/TrustedScriptURL/);
});
