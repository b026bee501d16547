import { describe, expect, it } from 'vitest';
import { facets } from '#domain/facets.ts';
import { factCheckUrl } from '#site/urls.ts';
import { complaints, desk, openSearchSite, page } from '../support/search-site.ts';
import { kabulovCheck } from '../support/site-corpus.ts';

const kabulov = kabulovCheck();

openSearchSite();

describe.each(facets)('the filter by %s', (facet) => {
  it('counts what each value gives, narrows to it, and stands in the address and as a button', async () => {
    await desk.open('?q=embassy');
    await desk.results();
    const label = page.locator(`[data-facet="${facet}"] label:not([data-empty])`).first();
    const count = Number(await label.locator('[data-count]').innerText());
    expect(count).toBeGreaterThan(0);
    const value = await label.locator('input').getAttribute('value');
    await label.locator('input').check();
    await expect.poll(() => desk.param(facet)).toEqual([value]);
    await expect.poll(async () => (await desk.results()).length).toBe(count);
    await page.getByText(`${count} fact-check`).first().waitFor();
    await desk.chips.first().click();
    await expect.poll(() => desk.param(facet)).toEqual([]);
    expect(await label.locator('input').isChecked()).toBe(false);
    expect(complaints).toEqual([]);
  });
});

it('values of one filter widen, values of two filters narrow', async () => {
  await desk.open('?verdict=false');
  const one = (await desk.results()).length;
  await page.locator('[data-facet="verdict"] input[value="unproven"]').check();
  await expect.poll(async () => (await desk.results()).length).toBeGreaterThan(one);
  const two = (await desk.results()).length;
  await page.locator('[data-facet="country"] input[value="RU"]').check();
  await expect.poll(async () => (await desk.results()).length).toBeLessThan(two);
  expect(desk.param('verdict')).toEqual(['false', 'unproven']);
  expect(await desk.chips.count()).toBe(3);
  await page.getByText('Clear all').click();
  await expect.poll(async () => (await desk.results()).length).toBe(9);
  expect(new URL(page.url()).search).toBe('');
});

it('survives a reload and the way back, also from an entry', async () => {
  await desk.open();
  const all = await desk.results();
  const box = page.locator('[data-facet="verdict"] input[value="false"]');
  await box.check();
  await expect.poll(async () => (await desk.results()).length).toBeLessThan(all.length);
  const narrowed = await desk.results();
  expect(narrowed).toContain(factCheckUrl(kabulov));

  await page.reload();
  expect(await box.isChecked()).toBe(true);
  await expect.poll(desk.results).toEqual(narrowed);

  await desk.checks.first().click();
  await page.waitForURL(/\/fact-checks\//);
  await page.goBack();
  await expect.poll(desk.results).toEqual(narrowed);
  expect(await box.isChecked()).toBe(true);

  await page.goBack();
  await expect.poll(async () => (await desk.results()).length).toBe(all.length);
  expect(complaints).toEqual([]);
});

it('a query that is typed is one step of the history, a filter another', async () => {
  await desk.open();
  await desk.results();
  await desk.field.pressSequentially('Kabulov', { delay: 90 });
  await expect.poll(() => desk.param('q')).toEqual(['Kabulov']);
  await page.locator('[data-facet="verdict"] input[value="false"]').check();
  await expect.poll(() => desk.param('verdict')).toEqual(['false']);
  await page.goBack();
  await expect.poll(() => desk.param('verdict')).toEqual([]);
  expect(desk.param('q')).toEqual(['Kabulov']);
  await page.goBack();
  await expect.poll(() => desk.field.inputValue()).toBe('');
});

describe('who said it and when', () => {
  it.each(['Kabulov', 'Кабулов', 'كابلوف', 'zamir kabulov'])('is found by "%s"', async (name) => {
    await desk.open();
    await desk.results();
    await page.getByLabel('Said by').fill(name);
    await expect.poll(() => desk.param('by')).toEqual([name]);
    await expect.poll(desk.results).toEqual([factCheckUrl(kabulov)]);
    expect(await desk.chips.first().innerText()).toContain(name);
    expect(complaints).toEqual([]);
  });

  it('is also whoever repeated it, and nobody of another name', async () => {
    await desk.open('?by=Press+TV');
    expect(await desk.results()).toContain(factCheckUrl(kabulov));
    await desk.open('?by=Kabulistan');
    await page.getByText('No fact-check matches').waitFor();
  });

  it('is a range of months', async () => {
    await desk.open();
    await desk.results();
    await page.getByLabel('from', { exact: true }).fill('2022-11');
    await page.getByLabel('from', { exact: true }).press('Enter');
    await page.getByLabel('to', { exact: true }).fill('2022-11');
    await page.getByLabel('to', { exact: true }).press('Enter');
    await expect.poll(() => desk.param('to')).toEqual(['2022-11']);
    await expect.poll(desk.results).toContain(factCheckUrl(kabulov));
    expect((await desk.results()).length).toBeLessThan(9);
    await desk.open('?from=2024&to=2023');
    await page.getByText('The dates end before they begin').waitFor();
    expect(complaints).toEqual([]);
  });
});

it('puts the newest, the oldest or the most cited claim first when asked', async () => {
  await desk.open('?sort=oldest');
  const oldest = await desk.results();
  await page.getByLabel('Order').selectOption('newest');
  await expect.poll(() => desk.param('sort')).toEqual(['newest']);
  await expect.poll(desk.results).toEqual(oldest.toReversed());
  await page.getByLabel('Order').selectOption('cited');
  await expect.poll(async () => (await desk.results())[0]).toBe(factCheckUrl(kabulov));
});
