import { describe, expect, test } from 'vitest';
import { shadedSpread, shapeOf } from '#charts/figure-marks.ts';
import { exampleMarks } from '#examples/figure-marks.ts';
import { marksOf } from './figures-fixture.ts';

describe('the shape of a figure', () => {
  test.each([
    ['a number', { value: 13 }, { kind: 'point', at: 13 }],
    ['nothing at all', { value: 0 }, { kind: 'point', at: 0 }],
    ['a range', { min: 1500, max: 2200 }, { kind: 'range', low: 1500, high: 2200 }],
    ['a range of one number', { min: 9, max: 9 }, { kind: 'point', at: 9 }],
    ['a lower end', { min: 13 }, { kind: 'from', low: 13 }],
    ['at least', { value: 8, qualifier: 'at-least' }, { kind: 'from', low: 8 }],
    ['more than', { value: 100, qualifier: 'more-than' }, { kind: 'from', low: 100 }],
    ['an upper end', { max: 9 }, { kind: 'up-to', high: 9 }],
    ['words', {}, { kind: 'words' }],
    ['a range upside down', { min: 9, max: 8 }, { kind: 'range', low: 8, high: 9 }],
  ] as const)('%s', (_, numbers, shape) => {
    expect(shapeOf({ qualifier: 'exactly', ...numbers })).toEqual(shape);
  });
});

test('marks stand in order of the day for which they hold, and know the own claim', () => {
  const marks = marksOf([
    { value: 6, source: 'gazette', asOf: '2022-11' },
    { value: 25, qualifier: 'claimed', saidBy: 'bombers', asOf: '2022-09~' },
    { value: 8, qualifier: 'at-least', asOf: '2022-09~' },
  ]);
  expect(marks.map(({ shape }) => shape.kind)).toEqual(['point', 'from', 'point']);
  expect(marks.map(({ isOwn }) => isOwn)).toEqual([true, false, false]);
});

describe('what is shaded', () => {
  test('is the range without the own claim of the perpetrator', () => {
    expect(shadedSpread(exampleMarks('every-mark'))).toMatchObject({
      low: 6,
      high: 11,
      open: true,
    });
  });
  test('is nothing where one number alone is named', () => {
    expect(shadedSpread(exampleMarks('one-number'))).toBeUndefined();
    expect(shadedSpread(marksOf([{ wording: 'scores' }, { value: 9 }]))).toBeUndefined();
    expect(shadedSpread([])).toBeUndefined();
  });
});
