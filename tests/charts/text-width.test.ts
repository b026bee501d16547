import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asLine, fitted, widthOf } from '#charts/text-width.ts';

test('wide letters take more room than narrow ones, marks none, ideographs most', () => {
  expect(widthOf('WWW', 13)).toBeGreaterThan(widthOf('iii', 13));
  expect(widthOf('e\u0301', 13)).toBe(widthOf('e', 13));
  expect(widthOf('漢', 10)).toBeGreaterThan(10);
});

test('text is shortened at a word, without the comma before the cut', () => {
  expect(fitted('Claimed attempt on Abdul Rashid Dostum, former vice president', 10, 230)).toBe(
    'Claimed attempt on Abdul Rashid Dostum…',
  );
  expect(fitted('Short', 10, 200)).toBe('Short');
  expect(fitted('W'.repeat(120), 10, 50)).toBe('WWWW…');
});

test('whatever the text, it fits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
      expect(widthOf(fitted(text, 13, 200), 13)).toBeLessThanOrEqual(200);
    }),
  );
});

test('a line that begins from right to left is kept together', () => {
  expect(asLine('Взрыв в Кабуле')).toBe('Взрыв в Кабуле');
  expect(asLine('«انفجار» Kabul…')).toBe('\u2067«انفجار» Kabul…\u2069');
  expect(asLine('2001: ההתקפה')).toBe('\u20672001: ההתקפה\u2069');
  expect(asLine('2001')).toBe('2001');
});
