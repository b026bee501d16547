import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
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

/** Fields are drawn when they come into view: a window of 9000 pixels has all of them, a small one is quicker. */
export async function openDesk(height = 9000): Promise<OpenDesk> {
  const copy = await contentCopy();
  const { server, address } = await startServing('dev', [], { CONTENT_DIR: copy.content });
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height } });
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

/** Goes to a form of the desk; it is there when this field has this value, for the form before stands a moment longer. */
export async function openForm(
  page: Page,
  address: string,
  { field, value }: { readonly field: string; readonly value: string },
): Promise<void> {
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    address.split('#')[1] ?? '',
  );
  await page.waitForFunction(
    ({ field, value }) =>
      document.querySelector<HTMLInputElement>(`[data-key-path="${field}"] :is(input, textarea)`)
        ?.value === value,
    { field, value },
  );
}

const fieldOf = (page: Page, field: string) => page.locator(`[data-key-path="${field}"]`).first();

/** Fills in fields of every kind as an editor does; `+` before a name adds an item to a list or a group. */
export async function fillIn(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const field = fieldOf(page, name.replace(/^\+/, ''));
    await field.waitFor();
    if (name.startsWith('+')) await addTo(page, field, value);
    else await setField(page, field, value);
  }
}

async function addTo(page: Page, field: Locator, kind: string): Promise<void> {
  await field.locator('button[data-label^="Add"]').last().click();
  if (kind !== '') await page.getByRole('menuitem', { name: kind }).click();
}

async function setField(page: Page, field: Locator, value: string): Promise<void> {
  const type = (await field.getAttribute('data-field-type')) ?? '';
  if (type === 'richtext') {
    await field.getByRole('textbox').fill(value);
  } else if (!['select', 'relation'].includes(type)) {
    await field.locator('input, textarea').first().fill(value);
  } else if ((await field.getByRole('radio').count()) > 0) {
    await field.getByRole('radio', { name: value, exact: true }).click();
  } else if ((await field.getByRole('checkbox').count()) > 0) {
    await field.getByRole('checkbox', { name: value, exact: true }).click();
  } else {
    await field.getByRole('combobox').first().click();
    await page.getByRole('option', { name: value, exact: true }).click();
  }
}

/** The control of a field, by the path of the field in the data: "claim.summary". */
export const control = (page: Page, field: string) =>
  page.locator(`[data-key-path="${field}"]`).locator('input, textarea').first();

export const saveButton = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });

/** Opens the items of a list, unless they are, in a window in which all of them are drawn. */
export async function expandAll(page: Page, list: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 9000 });
  await fieldOf(page, list).waitFor();
  const button = fieldOf(page, list).getByRole('button', { name: 'Expand All' }).first();
  if (await button.isEnabled()) await button.click();
}

/** There when nothing is left to be saved. */
export const idle = (page: Page) => page.locator('button[data-label="Save"][aria-disabled="true"]');
