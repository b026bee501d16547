import { expect, test } from 'vitest';
import { machineDate, wordDate } from '#domain/date-wording.ts';
import { dateOrBound, partialDate } from '#domain/partial-date.ts';

test.each([
  ['2022-09-05', '5 September 2022', '2022-09-05'],
  ['2022-09', 'September 2022', '2022-09'],
  ['2014', '2014', '2014'],
  ['2016-21', 'spring 2016', undefined],
  ['2016-22', 'summer 2016', undefined],
  ['2016-23', 'autumn 2016', undefined],
  ['2016-24', 'winter 2016', undefined],
  ['2023-12~', 'about December 2023', '2023-12'],
  ['2023-12?', 'December 2023 (uncertain)', '2023-12'],
  ['2023-12%', 'about December 2023 (uncertain)', '2023-12'],
  ['2021-01/2021-04', 'January 2021 to April 2021', undefined],
  ['2021~/2022', 'about 2021 to 2022', undefined],
])('%s reads "%s", and %s to a machine', (text, words, machine) => {
  const date = partialDate.parse(text);
  expect(wordDate(date)).toBe(words);
  expect(machineDate(date)).toBe(machine);
});

test('a day by which it had happened', () => {
  const date = dateOrBound.parse('../2022-09-05');
  expect(wordDate(date)).toBe('5 September 2022 at the latest');
  expect(wordDate(date, 'ar')).toMatch(/^في موعد أقصاه .*سبتمبر/);
  expect(machineDate(date)).toBeUndefined();
});
