import { hasPhrases, questionOf } from '../../src/client/search-question.ts';
import { nameMark, spellingMark } from '#domain/name-mark.ts';
import { expect, test } from 'vitest';

test.each([
  ['Кабулов  в Kabul', ['кабулов', 'kabul']],
  ['ISIS–K ISIS‑K ISIS-K', ['isis-k']],
  ['The ISIS K bombing', ['isis', 'bombing']],
  ['IS and US', ['is', 'us']],
  ['the U.S. strike', ['us', 'strike']],
  ['is-k', ['is-k']],
  ['国', ['国']],
  ['۱۳ کابلوف', ['13', 'كابلوف']],
  ['<img src=x onerror=alert(1)>', ['img', 'src', 'onerror', 'alert']],
  ['(.*)+[a-z]{2,}\\d kabul', ['a-z', 'kabul']],
])('%s is searched as %s', (query, words) => {
  expect(questionOf(query)).toMatchObject({ words });
  expect(questionOf(query)).not.toHaveProperty('hindrance');
});

test.each([
  ['k', 'short'],
  ['К', 'short'],
  ['"k"', 'short'],
  ['7', 'short'],
  ['-', 'letters'],
  ['?!… ""', 'letters'],
  ['😀🔥', 'letters'],
  ['\u202e\u2066\u200f', 'letters'],
  ['the of in', 'common'],
  ['"to be or not to be"', 'common'],
  ['в и на', 'common'],
])('%s cannot be searched: %s', (query, hindrance) => {
  expect(questionOf(query)).toMatchObject({ words: [], hindrance });
});

test('nothing typed is no hindrance', () => {
  expect(questionOf('')).toEqual({ words: [], phrases: [] });
});

test('phrases are what stands between two marks, of whatever kind; one that is not closed is none', () => {
  expect(questionOf('kabul "frantic efforts" moscow “neighboring states”').phrases).toEqual([
    ['frantic', 'efforts'],
    ['neighboring', 'states'],
  ]);
  expect(questionOf('kabul "frantic efforts').phrases).toEqual([]);
  expect(questionOf('"frantic" efforts"').phrases).toEqual([['frantic']]);
  expect(questionOf('«усилия» ""').phrases).toEqual([['усилия']]);
});

test('a phrase is found word after word, in whatever letters, and in one name or text only', () => {
  const content = `Their frantic efforts. “A ضمیر کابلوف” ${nameMark} Zamir Kabulov ${nameMark} Kubalov ${spellingMark} one two`;
  const has = (...phrase: string[]) => hasPhrases(content, [phrase]);
  expect(has('frantic', 'efforts')).toBe(true);
  expect(has('efforts', 'frantic')).toBe(false);
  expect(has('rantic', 'efforts')).toBe(false);
  expect(has('ضمير', 'كابلوف')).toBe(true);
  expect(has('kabulov', 'kubalov')).toBe(false);
  expect(has('one', 'two')).toBe(false);
  expect(hasPhrases(content, [['frantic'], ['absent']])).toBe(false);
});

test('a long query keeps the words that it begins with', () => {
  const words = Array.from({ length: 60 }, (_, index) => `w${index}`);
  expect(questionOf(words.join(' ')).words).toEqual(words.slice(0, 24));
});
