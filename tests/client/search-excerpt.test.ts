import { excerptOf } from '../../src/client/search-excerpt.ts';
import { nameMark, spellingMark } from '#domain/name-mark.ts';
import { expect, test } from 'vitest';

const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');
const textOf = (content: string, locations: number[]) =>
  excerptOf(content, locations)
    .pieces.map(({ text, found }) => (found ? `[${text}]` : text))
    .join('');

test('the words found are marked in a short text, which is shown whole', () => {
  expect(textOf('Zamir Kabulov speaks', [1])).toBe('Zamir [Kabulov] speaks');
});

test('a long text is cut around its hits, and the cuts are shown', () => {
  const excerpt = textOf(words(200), [100, 103]);
  expect(excerpt).toMatch(/^… w96 .*\[w100\] w101 w102 \[w103\].* …$/);
});

test('the stretch with the most hits is chosen', () => {
  expect(textOf(words(200), [3, 150, 152])).toContain('[w150] w151 [w152]');
});

test('hits near the end leave a full window', () => {
  const excerpt = textOf(words(200), [199]);
  expect(excerpt).toMatch(/^… w172 .*\[w199\]$/);
});

test('without hits the beginning is shown', () => {
  expect(textOf(words(40), [])).toMatch(/^w0 .* w27 …$/);
});

test('markup stays text: a piece is never anything but what was written', () => {
  const hostile = '<mark>not</mark> <img src=x onerror=alert(1)> &lt;b&gt;';
  expect(textOf(hostile, [0])).toBe(`[<mark>not</mark>] <img src=x onerror=alert(1)> &lt;b&gt;`);
});

const withNames = `He blamed Kabul · in words. ${nameMark} Kabul ${nameMark} Zamir Kabulov ${nameMark} Кабулов`;

test('a sentence is shown rather than the row of names at the end', () => {
  expect(textOf(withNames, [2, 7, 10])).toBe('He blamed [Kabul] · in words.');
  expect(excerptOf(withNames, [2, 7, 10]).names).toEqual([]);
  expect(textOf(withNames, [])).toBe('He blamed Kabul · in words.');
});

test('where only names were found, the text begins unmarked and the names are told', () => {
  expect(textOf(withNames, [10, 12])).toBe('He blamed Kabul · in words.');
  expect(excerptOf(withNames, [10, 12]).names).toEqual(['Zamir Kabulov', 'Кабулов']);
});

test('spellings that only help to find are never shown', () => {
  const content = `${withNames} ${spellingMark} kabulow zamir`;
  expect(excerptOf(content, [13, 14]).names).toEqual([]);
  expect(textOf(content, [14])).toBe('He blamed Kabul · in words.');
});

test('what was found among the spellings is marked where it stands', () => {
  const content = `Он сказал Ёлки, گفت کابلوف ${nameMark} ضمیر کابلوف ${spellingMark} elki كابلوف`;
  const marked = (asked: string[]) =>
    excerptOf(content, [], asked).pieces.map(({ text, found }) => (found ? `[${text}]` : text));
  expect(marked(['كابلوف']).join('')).toBe('Он сказал Ёлки, گفت [کابلوف]');
  expect(marked(['елки']).join('')).toContain('[Ёлки,]');
  expect(marked(['ка']).join('')).not.toContain('[');
  expect(excerptOf(content, [], ['ضمير']).names).toEqual(['ضمیر کابلوف']);
});
