import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminEntry } from '#site/desk-urls.ts';
import { launchChromium } from '../../scripts/lib/chromium.ts';
import { control, idle, openForm, saveButton, signIn } from '../support/desk-page.ts';
import { startServing } from '../support/serving-verb.ts';
import { contentCopy, runVerb } from '../support/site-build.ts';

/* A build with CMS=1 has no server behind its desk: it works in the folder that the editor picks. */

const claimant = 'content/claimants/zamir-kabulov.yaml';
const given = ['content/site.yaml', 'content/verdicts.yaml', claimant].map((path) => [
  path,
  readFileSync(path, 'utf8'),
]);

/** The folder of the browser's own stands for the one on the disk: its handles are real ones. */
async function layFolder(page: Page, files: readonly string[][]): Promise<void> {
  await page.evaluate(async (files) => {
    for (const [path = '', text = ''] of files) {
      let folder = await navigator.storage.getDirectory();
      const names = path.split('/');
      const name = names.pop() ?? '';
      for (const below of names) {
        folder = await folder.getDirectoryHandle(below, { create: true });
      }
      const file = await folder.getFileHandle(name, { create: true });
      const writing = await file.createWritable();
      await writing.write(text);
      await writing.close();
    }
  }, files);
}

/** The text of a file in that folder, past the handles of the desk: from a page that is not the desk. */
const textIn = (page: Page, path: string): Promise<string> =>
  page.evaluate(async (path) => {
    let folder = await navigator.storage.getDirectory();
    const names = path.split('/');
    const name = names.pop() ?? '';
    for (const below of names) folder = await folder.getDirectoryHandle(below);
    return (await (await folder.getFileHandle(name)).getFile()).text();
  }, path);

let browser: Browser;
let beside: Page;
let page: Page;
let close: () => Promise<void>;

beforeAll(async () => {
  const copy = await contentCopy();
  const built = await runVerb('build', ['--out-dir', copy.out], { CMS: '1' });
  if (built.exitCode !== 0) throw new Error(built.output);
  const { server, address } = await startServing('preview', ['--dir', copy.out]);
  browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 1280, height: 2000 } });
  beside = await context.newPage();
  await beside.goto(`${address}/about/`);
  await layFolder(beside, given);
  page = await context.newPage();
  await page.addInitScript(() => {
    const picked = () => navigator.storage.getDirectory();
    Object.defineProperty(globalThis, 'showDirectoryPicker', { value: picked });
    Object.defineProperty(FileSystemDirectoryHandle.prototype, 'requestPermission', {
      value: () => Promise.resolve('granted'),
    });
  });
  await signIn(page, address);
  await openForm(page, adminEntry('claimants', 'zamir-kabulov'), {
    field: 'name',
    value: 'Zamir Kabulov',
  });
  close = async () => {
    await browser.close();
    server.kill();
    await server;
    await copy[Symbol.asyncDispose]();
  };
}, 180_000);
afterAll(() => close());

const refusal = () => page.getByRole('dialog', { name: 'Not saved' });

describe('the desk of a built site, in a folder that was picked', () => {
  it('saves a changed letter as that letter', async () => {
    const name = control(page, 'name');
    const written = await name.inputValue();
    expect(written).toBe('Zamir Kabulov');
    await name.fill(`${written}x`);
    await saveButton(page).click();
    await idle(page).waitFor();
    const before = await readFile(claimant, 'utf8');
    await expect
      .poll(() => textIn(beside, claimant))
      .toBe(before.replace('name: Zamir Kabulov\n', 'name: Zamir Kabulovx\n'));
  });

  it('refuses what breaks its schema, in the words of the checker, and leaves the file alone', async () => {
    const before = await textIn(beside, claimant);
    const name = control(page, 'name');
    await name.fill('');
    await saveButton(page).click();
    expect(await refusal().innerText()).toContain('"name" is missing.');
    expect(await textIn(beside, claimant)).toBe(before);
    await refusal().getByRole('button', { name: 'Back to the form' }).click();
    await name.fill('Zamir Kabulovx');
  });

  it('does not overwrite what somebody else saved meanwhile', async () => {
    const theirs = `${await textIn(beside, claimant)}# Theirs\n`;
    await layFolder(beside, [[claimant, theirs]]);
    await control(page, 'name').fill('Mine');
    await saveButton(page).click();
    expect(await refusal().innerText()).toContain('somebody else saved it');
    expect(await textIn(beside, claimant)).toBe(theirs);
  });
});
