import { expect, test } from 'vitest';
import { folded, foldedWords } from '#domain/text-folding.ts';

test.each([
  ['Zürich', 'zurich'],
  ['STRAẞE', 'strasse'],
  ['Łódź', 'lodz'],
  ['Ёлка', 'елка'],
  ['ﬁghters', 'fighters'],
  ['Ｋａｂｕｌ', 'kabul'],
  ['ISIS‑K', 'isis-k'],
  ['O’Brien', 'obrien'],
  ['القاعدة', 'القاعده'],
  ['أعماق', 'اعماق'],
  ['دَاعِش', 'داعش'],
  ['داعـــش', 'داعش'],
  ['کابلوف', 'كابلوف'],
  ['ذبیح‌الله', 'ذبيحالله'],
  ['ننګرهار', 'ننگرهار'],
  ['۱۳ ١٣', '13 13'],
  ['\u202eKabul\u202c', 'kabul'],
])('%s is compared as %s', (text, expected) => {
  expect(folded(text)).toBe(expected);
});

test('folding twice changes nothing more', () => {
  for (const text of ['Zürich ﷺ', 'Ǆ ﬀ ½', 'کابل ۀ ې', 'İstanbul']) {
    expect(folded(folded(text))).toBe(folded(text));
  }
});

test('letters that make another word stay apart', () => {
  expect(folded('گل')).not.toBe(folded('کل'));
  expect(folded('Хан')).not.toBe(folded('Xан'));
});

test('the words of a text, hyphens kept, and none in what has no letters', () => {
  expect(foldedWords('“Daesh–Khorasan” (ISIS-K), O’Brien.')).toEqual([
    'daesh-khorasan',
    'isis-k',
    'obrien',
  ]);
  expect(foldedWords('— … !? \u202e 😀')).toEqual([]);
});
