import { expect, test } from 'vitest';
import { nearestId } from '#domain/nearest-id.ts';

const ids = ['kabul-airport-2021', 'russian-embassy-2022', 'kerman-2024'];

test('the id that shares most words', () => {
  expect(nearestId('airport-kabul', ids)).toBe('kabul-airport-2021');
  expect(nearestId('embassy-2021', ids)).toBe('kabul-airport-2021');
  expect(nearestId('embassy-russian-2021', ids)).toBe('russian-embassy-2022');
});

test('nothing, when no word is shared', () => {
  expect(nearestId('herat', ids)).toBeUndefined();
  expect(nearestId('kabul', [])).toBeUndefined();
});
