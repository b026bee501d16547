import { describe, expect, it } from 'vitest';
import { nameMark, spellingMark } from '#domain/name-mark.ts';
import { factCheckUrl, home, incidentUrl, indexUrl } from '#site/urls.ts';
import { complaints, desk, openSearchSite, page, site } from '../support/search-site.ts';
import { kabulovCheck } from '../support/site-corpus.ts';

const kabulov = kabulovCheck();

openSearchSite();

describe('searching', () => {
  it.each(['Kabulov', 'ISKP', 'Кабулов', 'كابلوف', 'embassy bombing'])(
    'finds the entry by "%s"',
    async (words) => {
      await desk.open();
      await desk.results();
      await desk.field.fill(words);
      await expect.poll(() => desk.param('q')).toEqual([words]);
      await expect.poll(desk.results).toContain(factCheckUrl(kabulov));
      expect(complaints).toEqual([]);
    },
  );

  it('finds nothing by a word that is nowhere, and says so', async () => {
    await desk.open('?q=zyxwvq');
    await page.getByText('No fact-check matches').waitFor();
    await desk.open('?q=Kabulov+zyxwvq');
    await page.getByText('No entry has this, and it was left out: zyxwvq').waitFor();
    expect(await desk.results()).toContain(factCheckUrl(kabulov));
    expect(complaints).toEqual([]);
  });

  it('finds a name in Cyrillic that no entry writes so by its sound', async () => {
    await desk.open(`?q=${encodeURIComponent('Курилла')}`);
    await page.locator('[data-group="claimants"] [data-title]', { hasText: 'Kurilla' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('puts words that were typed before the index had loaded into the address', async () => {
    let go = () => {};
    const gate = new Promise<void>((open) => (go = open));
    await page.route('**/pagefind/pagefind.js', async (route) => {
      await gate;
      await route.continue();
    });
    await desk.open();
    await desk.field.fill('Kabulov');
    go();
    await expect.poll(() => desk.param('q')).toEqual(['Kabulov']);
    await expect.poll(desk.results).toContain(factCheckUrl(kabulov));
    await page.goBack();
    await expect.poll(() => desk.field.inputValue()).toBe('');
    expect(complaints).toEqual([]);
  });

  it('quotes a sentence and tells the name where only a name was found', async () => {
    await desk.open('?q=Daesh-Khorasan');
    await expect.poll(desk.results).toContain(factCheckUrl(kabulov));
    const found = page.locator('[data-search] li', {
      has: page.locator(`a[href="${factCheckUrl(kabulov)}"]`),
    });
    expect(await found.locator('[data-named]').innerText()).toMatch(/Daesh-Khorasan/);
    const excerpt = await found.locator('[data-excerpt]').innerText();
    expect(kabulov.conclusion.startsWith(excerpt.slice(0, 60))).toBe(true);
    expect(excerpt).not.toContain(nameMark);
    expect(excerpt).not.toContain(spellingMark);
  });

  it('marks the words found, and finds a phrase also beside other words', async () => {
    await desk.open('?q=Kabulov+"frantic+efforts"');
    expect(await desk.results()).toEqual([factCheckUrl(kabulov)]);
    const marks = page.locator('[data-group="fact-checks"] [data-excerpt] mark');
    expect(await marks.allInnerTexts()).toEqual(expect.arrayContaining(['frantic', 'efforts']));
    await desk.open('?q=Kabulov+"efforts+frantic"');
    await page.getByText('No fact-check matches').waitFor();
    await desk.open('?q=Kabulov+efforts+frantic');
    expect(await desk.results()).toEqual([factCheckUrl(kabulov)]);
  });

  it('is one field away from the home page', async () => {
    await page.goto(`${site.origin}${home()}`);
    await page.locator('input[type=search]').fill('Kabulov');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=Kabulov/);
    expect(await desk.results()).toContain(factCheckUrl(kabulov));
  });
});

describe('results of other kinds', () => {
  it('stand in groups after the fact-checks, which are counted apart', async () => {
    await desk.open('?q=kabul');
    const headings = page.locator('[data-group]:visible h2');
    await expect.poll(() => headings.count()).toBeGreaterThan(3);
    const [first, second] = await headings.allInnerTexts();
    expect(first).toMatch(/^Fact-checks/);
    expect(second).toMatch(/^Incidents/);
    expect(await desk.status.innerText()).toMatch(/fact-checks found. Other entries: \d+/);
  });

  it('are all shown when asked for, with an address and a way back', async () => {
    await desk.open('?q=kabul');
    await page.locator('a[data-kind="incidents"]').click();
    await expect.poll(() => desk.param('type')).toEqual(['incidents']);
    const incidents = page.locator('[data-group="incidents"] [data-title]');
    await expect.poll(() => incidents.count()).toBeGreaterThan(3);
    expect(
      await incidents.evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
    ).toContain(incidentUrl({ id: 'kabul-airport-2021' }));
    expect(await desk.checks.first().isVisible()).toBe(false);
    expect(await desk.chips.allInnerTexts()).toEqual([expect.stringMatching(/Only: Incidents/)]);
    await page.goBack();
    await expect.poll(desk.results).toContain(factCheckUrl(kabulov));
    expect(complaints).toEqual([]);
  });
});

describe('without its index', () => {
  it('says in words that it does not work, and links the lists', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await desk.open();
    await page.getByText('could not be loaded').waitFor();
    const lists = page.locator('[data-fallback] a');
    await lists.first().waitFor();
    expect(await lists.count()).toBeGreaterThanOrEqual(4);
    expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true);
  });

  it.each(['wasm.*', '*.pf_meta', 'filter/**'])('says so when %s is missing', async (part) => {
    const exceptions: Error[] = [];
    page.on('pageerror', (error) => exceptions.push(error));
    await page.route(`**/pagefind/${part}`, (route) => route.fulfill({ status: 404, body: '' }));
    await desk.open('?q=Kabulov');
    await page.getByText('could not be loaded').waitFor();
    expect(exceptions).toEqual([]);
  });

  it.each([
    ['a part of its words', 'index/**'],
    ['a result', 'fragment/**'],
  ])('tells a search that lacks %s from one that finds nothing, and mends it', async (_, part) => {
    const exceptions: Error[] = [];
    page.on('pageerror', (error) => exceptions.push(error));
    await desk.open('?q=zyxwvq');
    await page.getByText('No fact-check matches').waitFor();
    await page.route(`**/pagefind/${part}`, (route) => route.fulfill({ status: 500, body: 'x' }));
    await desk.field.fill('frantic');
    await page.getByText('could not be loaded').waitFor();
    expect(await desk.checks.first().isVisible()).toBe(false);
    await page.locator('[data-fallback] a').first().waitFor();
    await page.unroute(`**/pagefind/${part}`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(desk.results).toEqual([factCheckUrl(kabulov)]);
    expect(exceptions).toEqual([]);
  });

  it('says when the reader is offline, and goes on when not', async () => {
    await desk.open();
    await desk.results();
    await page.context().setOffline(true);
    await desk.field.fill('frantic');
    await page.getByText('You are offline').waitFor();
    await page.context().setOffline(false);
    await expect.poll(desk.results).toEqual([factCheckUrl(kabulov)]);
  });
});

it('without JavaScript the form leads to a page of lists', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(`${site.origin}${home()}`);
  await still.locator('input[type=search]').fill('Kabulov');
  await still.locator('input[type=search]').press('Enter');
  await still.waitForURL(/\/search\/\?q=Kabulov/);
  await still.getByText('needs JavaScript').waitFor();
  await still.locator(`[data-fallback] a[href="${indexUrl('fact-checks')}"]`).click();
  await still.waitForURL(/\/fact-checks\/$/);
  expect(await still.locator(`a[href="${factCheckUrl(kabulov)}"]`).count()).toBeGreaterThan(0);
  await context.close();
});

it('finds from the interface in Arabic what is written in English, and leads to it in Arabic', async () => {
  await desk.open('', '/ar');
  await page.getByText('9 تدقيقات').waitFor();
  await desk.field.fill('Kabulov');
  await page.getByText('نتيجة البحث:').waitFor();
  const [first] = await desk.results();
  expect(first).toBe(`/ar${factCheckUrl(kabulov)}`);
  const result = page.locator('[data-results] li').first();
  expect(await result.locator('[data-title]').getAttribute('lang')).toBe('en');
  expect(await result.locator('[data-about]').textContent()).toContain('2 نوفمبر 2022');
  expect(await result.locator('.stamp').textContent()).toContain('خاطئ');
  expect(complaints).toEqual([]);
});

it('a script that is not the site’s own would be refused', async () => {
  await desk.open();
  await desk.results();
  await page.evaluate(() => {
    const script = document.createElement('img');
    script.src = 'https://example.com/x.png';
    document.body.append(script);
  });
  await expect.poll(() => complaints.join()).toContain('Content Security Policy');
});
