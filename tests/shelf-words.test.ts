import { afterEach, expect, test } from 'vitest';
import { readFrom } from '#site/language.ts';
import { wordPlace, wordShelf } from '#site/shelf-words.ts';
import { shelfUrl } from '#site/urls.ts';

afterEach(() => readFrom(() => undefined));

test.each([
  ['fact-checks', '', 'All by year and month', ''],
  ['fact-checks', '2024', '2024', '2024'],
  ['fact-checks', '2024/05', 'May 2024', 'May'],
  ['fact-checks', '2024/05/2', 'May 2024, part 2', '2'],
  ['fact-checks', '2024/undated', '2024, no single month', 'No single month'],
  ['fact-checks', '2024/undated/1', '2024, no single month, part 1', '1'],
  ['sources', 'undated', 'No date known', 'No date known'],
  ['sources', 'undated/12', 'No date known, part 12', '12'],
  ['claimants', '', 'All by name', ''],
  ['claimants', 'k', 'K', 'K'],
  ['claimants', 'k/ka', 'Ka', 'Ka'],
  ['claimants', 'k/ka/2', 'Ka, part 2', '2'],
  ['claimants', 'k/2', 'K, part 2', '2'],
  ['claimants', '9/92', '92', '92'],
  ['claimants', 'other/3', 'Others, part 3', '3'],
])('the shelf of %s at "%s" is called "%s"', (list, path, byItself, amongOthers) => {
  const places = path.split('/').filter(Boolean);
  expect(wordShelf(list, places)).toBe(byItself);
  if (places.length > 0) expect(wordPlace(list, places)).toBe(amongOthers);
});

test('in Arabic a shelf has Arabic words and its own address', () => {
  readFrom(() => ({ language: 'ar', offered: ['en', 'ar'], texts: 'en' }));
  expect(wordShelf('fact-checks', ['2024', '05', '2'])).toMatch(/^مايو 2024، الجزء 2$/u);
  expect(shelfUrl('fact-checks', ['2024', '05', '2'])).toBe('/ar/fact-checks/by_date/2024/05/2/');
});

test('no shelf has the address of an entry', () => {
  expect(shelfUrl('topics/war/incidents', ['2024'])).toBe('/topics/war/incidents/by_date/2024/');
  expect(shelfUrl('claimants', [])).toBe('/claimants/by_name/');
});
