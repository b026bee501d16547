import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../scripts/lib/chromium.ts';
import { startServing } from './serving-verb.ts';
import { contentCopy } from './site-build.ts';

/** The desk, open in Chromium over a copy of content/ that the dev server works in. */
export interface OpenDesk extends AsyncDisposable {
  readonly page: Page;
  readonly address: string;
  readonly content: string;
  /** The text of a file of content/ as it is on the disk. */
  readonly file: (path: string) => Promise<string>;
}

export async function openDesk(): Promise<OpenDesk> {
  const copy = await contentCopy();
  const { server, address } = await startServing('dev', [], { CONTENT_DIR: copy.content });
  const browser = await launchChromium();
  const page = await browser.newPage();
  await signIn(page, address);
  return {
    page,
    address,
    content: copy.content,
    file: (path) => readFile(join(copy.content, path), 'utf8'),
    [Symbol.asyncDispose]: async () => {
      await browser.close();
      server.kill();
      await server;
      await copy[Symbol.asyncDispose]();
    },
  };
}

/** Opens the desk as an editor does for the first time; the forms stay open after they were saved. */
export async function signIn(page: Page, address: string): Promise<void> {
  await page.addInitScript(() => {
    localStorage.setItem('sveltia-cms.prefs', JSON.stringify({ closeOnSave: false }));
  });
  await page.goto(`${address}/admin/`);
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await page.getByText('Claimants').first().waitFor();
}

/** The control of a field, by the path of the field in the data: "claim.summary". */
export const control = (page: Page, field: string) =>
  page.locator(`[data-key-path="${field}"]`).locator('input, textarea').first();

export const saveButton = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });

/** There when nothing is left to be saved. */
export const idle = (page: Page) => page.locator('button[data-label="Save"][aria-disabled="true"]');
