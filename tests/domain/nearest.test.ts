import { expect, test } from 'vitest';
import { nearest } from '#domain/nearest.ts';

const ids = ['kabul-airport-2021', 'russian-embassy-2022', 'kerman-2024', 'iran'];

test('the id that shares most words', () => {
  expect(nearest('airport-kabul', ids)).toBe('kabul-airport-2021');
  expect(nearest('embassy-2021', ids)).toBe('russian-embassy-2022');
  expect(nearest('embassy-russian-2021', ids)).toBe('russian-embassy-2022');
});

test('of those that share as many words, the closest in spelling', () => {
  const taliban = ['taliban-serve-foreign-powers', 'taliban-raids-2023', 'taliban-rule'];
  expect(nearest('taliban-rules', taliban)).toBe('taliban-rule');
});

test('where no word is shared, a slip of the hand', () => {
  expect(nearest('irna', [...ids, 'iraqi'])).toBeUndefined();
  expect(nearest('irann', ids)).toBe('iran');
  expect(nearest('sumary', ['title', 'summary'])).toBe('summary');
  expect(nearest('untrue', ['true'])).toBeUndefined();
  expect(nearest('Verdict', ['verdict'])).toBe('verdict');
});

test('nothing, when nothing is near', () => {
  expect(nearest('herat', ids)).toBeUndefined();
  expect(nearest('kabul', [])).toBeUndefined();
  expect(nearest('a-word-that-is-far-longer-than-any-of-ours', ids)).toBeUndefined();
});
