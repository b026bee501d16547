import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { complaints, desk, openSearchSite, page, site } from '../support/search-site.ts';

openSearchSite();

/** What the browser saves when a button is pressed. */
async function saved(
  query: string,
  format: 'csv' | 'json',
): Promise<{ name: string; text: string }> {
  await desk.open(query);
  await desk.results();
  const download = page.waitForEvent('download');
  await page.locator(`[data-save="${format}"]`).click();
  const file = await download;
  const text = await readFile(await file.path(), 'utf8');
  expect(complaints).toEqual([]);
  return { name: file.suggestedFilename(), text };
}

it('saves everything that was found, of every kind, as CSV and as JSON', async () => {
  const csv = await saved('?q=kabulov', 'csv');
  const rows: Record<string, string>[] = parse(csv.text, { bom: true, columns: true });
  expect(csv.name).toBe('search.csv');
  expect(rows).toContainEqual(
    expect.objectContaining({
      kind: 'fact-checks',
      url: `${site.origin}/fact-checks/kabulov-us-uk-strengthen-isis-k/`,
      verdict: 'false',
      claimant: 'Zamir Kabulov',
    }),
  );
  expect(new Set(rows.map(({ kind }) => kind)).size).toBeGreaterThan(2);

  const json = await saved('?q=kabulov', 'json');
  const found: unknown = JSON.parse(json.text);
  expect(json.name).toBe('search.json');
  expect(found).toMatchObject({ search: `${site.origin}/search/?q=kabulov` });
  expect(found).toHaveProperty('rows.length', rows.length);
});

it('saves what a filter leaves', async () => {
  const { text } = await saved('?verdict=unproven', 'csv');
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ verdict }) => verdict === 'unproven')).toBe(true);
});

it('offers nothing to save where nothing was found', async () => {
  await desk.open('?q=zyxwvq');
  await page.getByText('No fact-check matches').waitFor();
  expect(await page.locator('[data-take]').isVisible()).toBe(false);
});
