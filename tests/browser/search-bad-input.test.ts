import { expect, it } from 'vitest';
import { complaints, desk, openSearchSite, page } from '../support/search-site.ts';

openSearchSite();

/** What is typed, and how the answer begins. */
const answers: readonly (readonly [typed: string, said: RegExp])[] = [
  ['', /^9 fact-checks in all/],
  ['   ', /^9 fact-checks in all/],
  ['k', /^Type at least two letters/],
  ['the of and', /^These words are in nearly every entry/],
  ['"to be or not to be"', /^These words are in nearly every entry/],
  ['?!… —', /^There is no letter/],
  ['""', /^There is no letter/],
  ['😀🔥', /^There is no letter/],
  ['\u202e\u2066\u200f\u061c', /^There is no letter/],
  ['\u202eKabulov\u202c', /found/],
  ['Kabulov 😀', /found/],
  // A Cyrillic letter among Latin ones.
  ['Kabulоv', /found/],
  ['Kabulov Кабулов کابلوف', /found/],
  ['"Kabulov', /found/],
  ['Kabulov" frantic', /found/],
  ['<img src=x onerror="document.title=1">', /^No fact-check matches|found/],
  ['<script>document.title=1</script> Kabulov', /^No fact-check matches|found/],
  ['(a+)+$ [^]]*? Kabulov \\', /found/],
  ['${7*7}{{7*7}} Kabulov', /found/],
  ['__proto__ constructor Kabulov', /found/],
  ['\u0000\u0007Kabulov\ud800', /found/],
  ['Kabulov '.repeat(12_500), /found/],
  ['x'.repeat(100_000), /^No fact-check matches/],
];

it('answers every query in words, with nothing injected and nothing thrown', async () => {
  await desk.open();
  await desk.results();
  const elements = await page
    .locator('main *')
    .evaluateAll((all) => new Set(all.map((one) => one.localName)).size);
  for (const [typed, said] of answers) {
    await desk.field.fill('');
    await desk.field.evaluate((field: HTMLInputElement, text) => {
      field.value = text;
      field.form?.requestSubmit();
    }, typed);
    await expect.poll(() => desk.status.innerText(), { message: typed.slice(0, 60) }).toMatch(said);
    expect(await page.title()).not.toBe('1');
    expect(await page.locator('main img, main script:not([src])').count()).toBe(0);
    expect(page.url().length).toBeLessThan(4000);
  }
  expect(elements).toBeGreaterThan(10);
  expect(complaints).toEqual([]);
});

it('says that a long query is cut', async () => {
  await desk.open();
  await desk.results();
  await desk.field.fill('Kabulov '.repeat(100));
  await page.getByText('Only the first 300 characters are searched').waitFor();
});

it('passes over what the address asks for and the page does not have, and says so', async () => {
  await desk.open(
    '?verdict=purple&verdict=false&year=<b>1</b>&from=spring&sort=up&show=-1&type=x&x=1',
  );
  await desk.results();
  await expect
    .poll(() => desk.note.innerText())
    .toContain('verdict=purple, year=<b>1</b>, from=spring');
  expect(await desk.note.locator('b').count()).toBe(0);
  expect(await page.locator('[data-facet="verdict"] input[value="false"]').isChecked()).toBe(true);
  await page.locator('[data-facet="verdict"] input[value="unproven"]').check();
  await expect.poll(() => desk.param('verdict')).toEqual(['false', 'unproven']);
  expect(complaints).toEqual([]);
});

it('would see what a query did to the page', async () => {
  await desk.open();
  await page.evaluate(() => console.error('planted'));
  expect(complaints).toEqual(['planted']);
});
