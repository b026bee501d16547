import { appendFile, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminEntry } from '#site/desk-urls.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import {
  control,
  idle,
  openDesk,
  openForm,
  saveButton,
  signIn,
  type OpenDesk,
} from '../support/desk-page.ts';
import { run } from '../support/hostile-run.ts';

const topic = 'topics/assassinations.yaml';

let desk: OpenDesk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk[Symbol.asyncDispose]());

const refusal = () => desk.page.getByRole('dialog', { name: 'Not saved' });

const open = (collection: string, id: string, title: string) =>
  openForm(desk.page, adminEntry(collection, id), { field: 'title', value: title });

const browser = () => {
  const opened = desk.page.context().browser();
  if (!opened) throw new Error('The page has no browser.');
  return opened;
};

/** Closes the dialog and leaves the form as it was. */
async function giveUp(): Promise<void> {
  await refusal().getByRole('button', { name: 'Back to the form' }).click();
  await refusal().waitFor({ state: 'detached' });
}

describe('an entry that breaks a rule', () => {
  it('is not saved; field, reason and mend are told, and what was typed can be taken along', async () => {
    await open('topics', 'assassinations', 'Assassinations');
    const title = control(desk.page, 'title');
    const written = await title.inputValue();
    await title.fill('');
    await saveButton(desk.page).click();
    const told = await refusal().innerText();
    expect(told).toContain('Title');
    expect(told).toContain('"title" is missing.');
    expect(told).toContain('Mend: Add it: Name of the topic.');
    expect(await desk.file(topic)).toBe(await readFile(join('content', topic), 'utf8'));
    const download = desk.page.waitForEvent('download');
    await refusal().getByRole('link', { name: 'Download it' }).click();
    expect((await download).suggestedFilename()).toBe('assassinations.yaml');
    await giveUp();
    expect(await title.inputValue()).toBe('');
    await title.fill(written);
  });

  it.each([
    ['a control character', 'Kill\u0007ings', 'U+0007'],
    ['more than there is room for', 'x'.repeat(50_000), 'At most 400 characters.'],
  ])('with %s is refused in words', async (_, typed, told) => {
    await open('topics', 'assassinations', 'Assassinations');
    const summary = control(desk.page, 'summary');
    const written = await summary.inputValue();
    await summary.fill(typed);
    await saveButton(desk.page).click();
    expect(await refusal().innerText()).toContain(told);
    await giveUp();
    await summary.fill(written);
  });

  it('of another kind, that only content/ as a whole shows, is refused, too', async () => {
    await open(
      'fact-checks',
      'kabulov-us-uk-strengthen-isis-k',
      'The record contradicts Kabulov: Washington has fought ISIS-K for years',
    );
    await desk.page.locator('[data-key-path="body"]').scrollIntoViewIfNeeded();
    const body = desk.page.locator('[data-key-path="body"]').getByRole('textbox').last();
    await body.click();
    await desk.page.keyboard.press('Control+End');
    await desk.page.keyboard.type(' <Evidence id="nowhere" />');
    await saveButton(desk.page).click();
    const told = await refusal().innerText();
    expect(told).toContain('nowhere');
    expect(told).toMatch(/^Text$/m);
    await giveUp();
    await open('topics', 'assassinations', 'Assassinations');
  });
});

describe('words in any script', () => {
  it('are kept to the letter', async () => {
    await open('topics', 'assassinations', 'Assassinations');
    const summary = control(desk.page, 'summary');
    const written = await summary.inputValue();
    const typed = 'اغتيالات — «Убийства», “targeted” killings; 2*3*4 {braces} <b>';
    await summary.fill(typed);
    await saveButton(desk.page).click();
    await expect.poll(() => desk.file(topic)).toContain(`summary: ${typed}\n`);
    await idle(desk.page).waitFor();
    expect(await summary.evaluate((area) => getComputedStyle(area).unicodeBidi)).toBe('plaintext');
    await summary.fill(written);
    await saveButton(desk.page).click();
    await expect.poll(() => desk.file(topic)).toBe(await readFile(join('content', topic), 'utf8'));
    await idle(desk.page).waitFor();
  });
});

describe('two people at one entry', () => {
  it('do not overwrite each other: the second is told, and keeps what was typed', async () => {
    await open('topics', 'casualty-figures', 'Casualty figures');
    const path = 'topics/casualty-figures.yaml';
    const title = control(desk.page, 'title');
    await title.fill('Mine');
    await appendFile(join(desk.content, path), '# Theirs\n');
    // The dev server reloads its pages when a file changes; the desk stays.
    await desk.page.waitForTimeout(1500);
    expect(await title.inputValue()).toBe('Mine');
    await saveButton(desk.page).click();
    expect(await refusal().innerText()).toContain('somebody else saved it');
    expect(await desk.file(path)).toContain('# Theirs');
    expect(await desk.file(path)).not.toContain('Mine');
    await giveUp();
    expect(await title.inputValue()).toBe('Mine');
  });
});

describe('the preview', () => {
  it('is the real page of what is not saved, in a frame without scripts', async () => {
    await open('topics', 'iran', 'Iran');
    await control(desk.page, 'title').fill('A title that nobody has saved');
    const frame = desk.page.frameLocator('iframe.preview').frameLocator('iframe');
    await frame.getByRole('heading', { level: 1, name: 'A title that nobody has saved' }).waitFor();
    expect(await frame.locator('script').count()).toBe(0);
    const sandbox = await desk.page
      .frameLocator('iframe.preview')
      .locator('iframe')
      .getAttribute('sandbox');
    expect(sandbox).toBe('allow-same-origin');
  });

  it('runs nothing that is typed, by whatever way', async () => {
    await open('topics', 'haqqani-network', 'The Haqqani network');
    const frame = desk.page.frameLocator('iframe.preview').frameLocator('iframe');
    const ran: string[] = [];
    await desk.page.exposeFunction('told', (payload: string) => ran.push(payload));
    const payloads = (say: string) => [
      `<img src="x" onerror="${say}">`,
      `<svg onload="${say}"></svg>`,
      `<iframe srcdoc="<script>${say}</script>"></iframe>`,
    ];
    for (const [index, payload] of payloads('top.told(1)').entries()) {
      await control(desk.page, 'title').fill(`${index} ${payload}`);
      await frame.getByRole('heading', { level: 1, name: `${index} <` }).waitFor();
    }
    expect(ran).toEqual([]);
    // The control: the same in a page that puts it in as it is.
    const page = await browser().newPage();
    await page.exposeFunction('told', (payload: string) => ran.push(payload));
    await page.setContent(payloads('top.told(1)').join(''));
    await expect.poll(() => ran.length).toBe(3);
    await page.close();
    noteFigure({
      id: 'T10',
      what: 'scripts typed into an entry, in the preview',
      reached: '0 of 3 ran, in a frame without scripts',
      control: `as it is in a page: ${ran.length} of 3 ran`,
      isReached: true,
      run,
    });
  });
});

describe('a browser', () => {
  it('sends nothing off this machine while the desk is used', async () => {
    const asked: string[] = [];
    const proxy = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(502).end();
    });
    proxy.on('connect', ({ url = '' }, socket) => {
      asked.push(url);
      socket.end();
    });
    await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
    const { port } = proxy.address() as AddressInfo;
    const context = await browser().newContext({
      proxy: { server: `http://127.0.0.1:${port}`, bypass: '127.0.0.1' },
    });
    const page = await context.newPage();
    await signIn(page, desk.address);
    await page.evaluate(() => {
      location.hash = '#/collections/topics/entries/iran';
    });
    await control(page, 'title').waitFor();
    await page.waitForTimeout(2000);
    expect(asked).toEqual([]);
    // What does leave comes by here.
    await page.goto('http://elsewhere.example/').catch(() => undefined);
    expect(asked).not.toEqual([]);
    await context.close();
    proxy.close();
  });

  it('without JavaScript is told what to do', async () => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${desk.address}/admin/`);
    // Of a page without scripts the browser shows what stands in <noscript>.
    expect(await page.locator('noscript').innerHTML()).toContain('The desk needs JavaScript');
    await context.close();
  });

  it('that lacks what the desk needs is told so, with another way', async () => {
    const context = await browser().newContext();
    const page = await context.newPage();
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'FileSystemDirectoryHandle'));
    await page.goto(`${desk.address}/admin/`);
    await page.getByText('This browser lacks what the desk needs').waitFor();
    await page.getByRole('link', { name: 'Try the other desk' }).click();
    await page.getByRole('heading', { name: 'Decap' }).waitFor();
    const config = await page.request.get(`${desk.address}/admin/decap/config.json`);
    expect(await config.json()).toMatchObject({ backend: { name: 'proxy' } });
    await context.close();
  });
});
