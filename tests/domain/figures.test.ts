import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountsDiffer, bounds, figure, spread } from '#domain/figures.ts';

const base = {
  measure: 'killed',
  population: 'all',
  qualifier: 'exactly',
  source: 'gazette',
  locator: 'para. 1',
  asOf: '2021-08-26',
};
const fig = (numbers: object) => figure.parse({ ...base, ...numbers });
const message = (numbers: object) => figure.safeParse({ ...base, ...numbers }).error?.issues[0];

describe('a figure', () => {
  test('is a value, a range, an end of one, or words', () => {
    for (const numbers of [
      { value: 0 },
      { value: 1_000_000 },
      { min: 1500, max: 2200 },
      { min: 13 },
      { max: 9 },
      { wording: 'scores' },
      { value: 90, wording: 'over 90' },
    ]) {
      expect(fig(numbers)).toMatchObject(numbers);
    }
  });

  test('is not nothing, not both, not upside down, not negative, not a fraction', () => {
    expect(message({})?.message).toContain('needs a value, a range or the wording');
    expect(message({ value: 3, min: 2 })).toMatchObject({ path: ['value'] });
    expect(message({ min: 9, max: 8 })).toMatchObject({ path: ['min'] });
    expect(message({ value: -1 })?.message).toBe('A count is never negative.');
    expect(message({ value: 2.5 })?.message).toBe('A whole number.');
    expect(message({ value: '13' })?.message).toBe('A whole number.');
  });
});

describe('bounds', () => {
  test.each([
    [{ value: 13 }, 13, 13],
    [{ value: 13, qualifier: 'at-least' }, 13, undefined],
    [{ value: 90, qualifier: 'more-than' }, 90, undefined],
    [{ min: 1500, max: 2200 }, 1500, 2200],
    [{ max: 9 }, undefined, 9],
    [{ value: 0 }, 0, 0],
    [{ wording: 'scores', qualifier: 'about' }, undefined, undefined],
  ])('%o: from %s to %s', (numbers, low, high) => {
    expect(bounds(fig(numbers))).toEqual({ low, high });
  });
});

describe('spread', () => {
  test('goes from the lowest to the highest number that a report names', () => {
    expect(spread([fig({ value: 6 }), fig({ value: 25 }), fig({ value: 8 })])).toEqual({
      low: 6,
      high: 25,
      open: false,
    });
    expect(spread([fig({ min: 1500, max: 2200 }), fig({ value: 0 })])).toEqual({
      low: 0,
      high: 2200,
      open: false,
    });
  });

  test('is open when a report sets no upper limit', () => {
    const open = fig({ value: 13, qualifier: 'at-least' });
    expect(spread([open, fig({ value: 170 })])).toEqual({ low: 13, high: 170, open: true });
    expect(spread([fig({ max: 9 })])).toEqual({ low: 9, high: 9, open: false });
  });

  test('leaves out words, and is nothing where there are only words', () => {
    const words = fig({ wording: 'scores', qualifier: 'about' });
    expect(spread([words, fig({ value: 1_000_000 })])).toMatchObject({ low: 1e6, high: 1e6 });
    expect(spread([words])).toBeUndefined();
    expect(spread([])).toBeUndefined();
  });

  test('never averages: both ends are numbers that somebody named', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), (values) => {
        const { low, high } = spread(values.map((value) => fig({ value }))) ?? {};
        expect(values).toContain(low);
        expect(values).toContain(high);
        expect(values.every((value) => value >= Number(low) && value <= Number(high))).toBe(true);
      }),
    );
  });
});

describe('accounts differ', () => {
  const thirteen = fig({ value: 13 });
  test.each([
    ['one report alone', [thirteen], false],
    ['the same number', [thirteen, fig({ value: 13, qualifier: 'estimated' })], false],
    ['another number', [thirteen, fig({ value: 14 })], true],
    ['an open end', [thirteen, fig({ value: 13, qualifier: 'at-least' })], true],
    ['words beside a number', [thirteen, fig({ wording: 'scores' })], true],
    ['other words', [fig({ wording: 'dozens' }), fig({ wording: 'scores' })], true],
    ['the same words', [fig({ wording: 'scores' }), fig({ wording: 'scores' })], false],
    ['a number, worded', [thirteen, fig({ value: 13, wording: 'thirteen' })], false],
  ])('%s: %s', (_, figures, differ) => {
    expect(accountsDiffer(figures)).toBe(differ);
  });
});
