import { expect, test } from 'vitest';
import { monthsBetween, readMonth } from '#domain/months.ts';

test('months are counted over the turn of a year', () => {
  expect(monthsBetween('2022-11', '2023-02')).toEqual(['2022-11', '2022-12', '2023-01', '2023-02']);
  expect(monthsBetween('2022-11', '2022-11')).toEqual(['2022-11']);
  expect(monthsBetween('2022-12', '2022-11')).toEqual([]);
});

test('a year is its first or its last month; what is no month is nothing', () => {
  expect(readMonth('2022', 'first')).toBe('2022-01');
  expect(readMonth('2022', 'last')).toBe('2022-12');
  expect(readMonth('2022-09', 'last')).toBe('2022-09');
  for (const text of ['', '22', '2022-13', '2022-9', '2022-09-05', 'spring', '0022']) {
    expect(readMonth(text, 'first')).toBeUndefined();
  }
});
