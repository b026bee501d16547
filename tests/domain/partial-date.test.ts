import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareDates,
  dateOrBound,
  fullDate,
  isCertainlyAfter,
  isoDate,
  partialDate,
  readDate,
} from '#domain/partial-date.ts';

const date = (text: unknown) => partialDate.parse(text);

describe('reading', () => {
  test.each([
    ['2014', 'year', '2014-01-01', '2014-12-31'],
    ['2022-09', 'month', '2022-09-01', '2022-09-30'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2022-09-05', 'day', '2022-09-05', '2022-09-05'],
    ['2000-02-29', 'day', '2000-02-29', '2000-02-29'],
    ['2021-01/2021-04', 'interval', '2021-01-01', '2021-04-30'],
    ['2019-11-17/2020', 'interval', '2019-11-17', '2020-12-31'],
  ])('%s is a %s from %s to %s', (text, precision, earliest, latest) => {
    expect(readDate(text)).toMatchObject({ precision, earliest, latest });
  });

  test.each([
    ['2016-21', '2016-03-01', '2016-05-31'],
    ['2016-22', '2016-06-01', '2016-08-31'],
    ['2016-23', '2016-09-01', '2016-11-30'],
    ['2016-24', '2016-12-01', '2017-02-28'],
    ['2023-24', '2023-12-01', '2024-02-29'],
  ])('%s is a meteorological season, not a quarter: %s to %s', (text, earliest, latest) => {
    expect(readDate(text)).toMatchObject({ precision: 'season', earliest, latest });
  });

  test.each([
    ['2023-12', false, false],
    ['2023-12~', true, false],
    ['2023-12?', false, true],
    ['2023-12%', true, true],
    ['2021-01~/2021-04?', true, true],
  ])('%s: approximate %s, uncertain %s', (text, approximate, uncertain) => {
    expect(readDate(text)).toMatchObject({ approximate, uncertain });
  });

  test('a mark changes no bounds', () => {
    const { earliest, latest } = readDate('2022-09-05~');
    expect([earliest, latest]).toEqual(['2022-09-05', '2022-09-05']);
  });

  test.each([
    '2022-13-40',
    '2022-13',
    '2023-02-29',
    '2023-02-29~',
    '2022-04-31',
    '2021-02-29/2021-03',
    '2021-00',
    '2016-25',
    '2016-20',
    '0001',
    '0099-21',
    '-0044',
    'Y12345',
    '201X',
    '156u',
    '2021-04/2021-01',
    '2021/..',
    '/2021',
    '2021/2022/2023',
    '{2021,2022}',
    '[2021,2022]',
    '2022-9-5',
    '5 September 2022',
    '05/09/2022',
    '2022-09-05T10:00:00Z',
    ' 2021',
    '2021?~',
    '',
  ])('%j is refused', (text) => {
    expect(() => readDate(text)).toThrow();
    const message = partialDate.safeParse(text).error?.issues[0]?.message;
    expect(message).toContain(`"${text}" is not an EDTF date. Write 2022-09-05`);
  });
});

describe('the field', () => {
  test('a bare year, which YAML reads as a number, becomes text', () => {
    expect(date(2014)).toBe('2014');
  });

  test('neither a truth value nor a Date is a date', () => {
    expect(partialDate.safeParse(true).error?.issues[0]?.message).toContain('Expected a date');
    expect(partialDate.safeParse(new Date(0)).success).toBe(false);
  });

  test('a full date is a day of the calendar and nothing less', () => {
    expect(fullDate.parse('2026-11-22')).toBe('2026-11-22');
    for (const text of ['2026-11', '2026', '2026-02-30', '2026-11-22~', 20261122]) {
      expect(fullDate.safeParse(text).success).toBe(false);
    }
    expect(fullDate.safeParse('2026-02-30').error?.issues[0]?.message).toBe(
      '"2026-02-30" is not a day of the calendar, YYYY-MM-DD.',
    );
  });
});

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
const dates = fc
  .tuple(
    days,
    fc.constantFrom('day', 'month', 'year', 'season'),
    fc.constantFrom('', '~', '?', '%'),
  )
  .map(([day, precision, mark]) =>
    precision === 'season'
      ? `${day.slice(0, 4)}-2${1 + (Number(day.slice(8)) % 4)}`
      : day.slice(0, { day: 10, month: 7, year: 4 }[precision as 'day']) + mark,
  )
  .map(date);

describe('order', () => {
  test('by the earliest day, then the more precise first', () => {
    const inOrder = ['2014', '2016-22', '2022-09-01', '2022-09', '2022-09-05'].map(date);
    expect(inOrder.toReversed().sort(compareDates)).toEqual(inOrder);
  });

  test('is total: antisymmetric, transitive, and zero only for the same text', () => {
    fc.assert(
      fc.property(dates, dates, dates, (a, b, c) => {
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
        expect(compareDates(a, b) === 0).toBe(a === b);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) {
          expect(compareDates(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test('certainly after is never true both ways, and never of overlapping dates', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(isCertainlyAfter(a, b) && isCertainlyAfter(b, a)).toBe(false);
        expect(isCertainlyAfter(a, a)).toBe(false);
        if (isCertainlyAfter(a, b)) expect(compareDates(a, b)).toBeGreaterThan(0);
      }),
    );
  });

  test('certainly after needs a day between', () => {
    expect(isCertainlyAfter(date('2015'), date('2014-12-31'))).toBe(true);
    expect(isCertainlyAfter(date('2014-06'), date('2014'))).toBe(false);
    expect(isCertainlyAfter(date('2014'), date('2014-06'))).toBe(false);
  });
});

describe('a date for formats that know years, months and days alone', () => {
  test.each(['2014', '2022-09', '2022-09-05', '2000-02-29'])('%s', (text) => {
    expect(isoDate.parse(text)).toBe(text);
  });
  test.each([
    '2016-22',
    '2023-12~',
    '2022?',
    '2021-01/2021-04',
    '2023-02-29',
    '0001-01-01',
    2022,
    '',
  ])('not %s', (text) => {
    expect(isoDate.safeParse(text).success).toBe(false);
  });
});

test('a date without a beginning is taken only where that is allowed', () => {
  const date = dateOrBound.parse('../2022-09');
  expect(readDate(date)).toEqual({
    precision: 'at-latest',
    earliest: '0001-01-01',
    latest: '2022-09-30',
    approximate: false,
    uncertain: false,
  });
  expect(dateOrBound.parse('2022')).toBe('2022');
  expect(dateOrBound.parse(2022)).toBe('2022');
  expect(partialDate.safeParse('../2022').error?.issues[0]?.message).toMatch(/beginning is needed/);
  for (const wrong of ['../', '..', '2022/..', '../../2022', '../2023-02-29']) {
    expect(dateOrBound.safeParse(wrong).success, wrong).toBe(false);
  }
  expect(isCertainlyAfter(date, dateOrBound.parse('2014'))).toBe(false);
});

test('a day, a month or a year is read as the grammar of EDTF reads it', () => {
  const marked = (date: string) => {
    const { earliest, latest, precision } = readDate(`${date}?`);
    return { earliest, latest, precision };
  };
  const outcome = (read: () => object) => {
    try {
      return read();
    } catch {
      return 'refused';
    }
  };
  const digits = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => String(from + index).padStart(2, '0'));
  for (const year of ['1900', '2000', '2023', '2024']) {
    for (const month of digits(0, 15).map((each) => `${year}-${each}`)) {
      for (const date of [year, month, ...digits(0, 33).map((each) => `${month}-${each}`)]) {
        const plain = outcome(() => readDate(date));
        const expected = outcome(() => marked(date));
        if (expected === 'refused') expect(plain).toBe('refused');
        else expect(plain).toEqual({ ...Object(expected), approximate: false, uncertain: false });
      }
    }
  }
});
