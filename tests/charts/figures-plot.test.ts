import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shapeOf, type FigureMark } from '#charts/figure-marks.ts';
import { compactPlot, narrowPlot, widePlot, type FiguresPlot } from '#charts/figures-plot.ts';
import { exampleMarks } from '#examples/figure-marks.ts';
import { figureWords } from '#site/figures-wording.ts';
import { marksOf } from './figures-fixture.ts';
import { faultsOf } from './plot-soundness.ts';

const all = (marks: readonly FigureMark[]): FiguresPlot[] => [
  widePlot(marks, figureWords(marks)),
  narrowPlot(marks, figureWords(marks)),
  compactPlot(marks, figureWords(marks)),
];
const wideOf = (marks: readonly FigureMark[]) => widePlot(marks, figureWords(marks));
const wide = (figures: readonly object[]) => wideOf(marksOf(figures));
const labels = ({ ticks }: FiguresPlot) => ticks.map(({ label }) => label.text);

describe('a drawing of figures', () => {
  test('has a row for each mark, in their order', () => {
    const marks = exampleMarks('every-mark');
    for (const plot of all(marks)) expect(plot.rows.map(({ mark }) => mark)).toEqual(marks);
  });

  test('puts numbers to scale, from nothing', () => {
    const { rows, ticks } = wide([{ value: 0 }, { value: 10 }, { min: 5, max: 20 }]);
    const [zero = NaN, ten = NaN, five = NaN, twenty = NaN] = rows.flatMap(({ ends }) => ends);
    expect(ticks[0]?.x).toBe(zero);
    expect(ten - zero).toBeCloseTo(2 * (five - zero), 0);
    expect(twenty - zero).toBeCloseTo(4 * (five - zero), 0);
    expect(rows.at(-1)?.bar).toEqual({ from: five, to: twenty, isOpen: false });
  });

  test('lets an open end lead on from its number, and an upper limit lead back', () => {
    const { rows } = wide([{ value: 8, qualifier: 'at-least' }, { max: 8 }]);
    const [from, upTo] = rows;
    expect(from?.bar?.isOpen && from.bar.to > from.bar.from).toBe(true);
    expect(upTo?.bar?.isOpen && upTo.bar.to < upTo.bar.from).toBe(true);
    expect(from?.ends).toEqual(upTo?.ends);
  });

  test('shades the range without the own claim', () => {
    const { rows, shade } = wideOf(exampleMarks('every-mark'));
    const [, twentyFive, , eleven, six] = rows.flatMap(({ ends }) => ends);
    expect(shade?.from).toBe(six);
    expect(shade?.width).toBeCloseTo((eleven ?? NaN) - (six ?? NaN), 1);
    expect(twentyFive).toBeGreaterThan(eleven ?? NaN);
    expect(wideOf(exampleMarks('one-number')).shade).toBeUndefined();
  });

  test('gives words no place on the axis, and has no axis for words alone', () => {
    const mixed = wide([{ wording: 'scores' }, { value: 13, source: 'gazette' }]);
    expect(mixed.rows[0]).toMatchObject({ ends: [], value: { text: '“scores”, no number' } });
    expect(mixed.rows[0]?.bar).toBeUndefined();
    expect(wide([{ wording: 'scores' }, { wording: 'dozens' }]).ticks).toEqual([]);
  });
});

describe('the axis', () => {
  test.each([
    ['nothing', [0, 0], ['0', '1']],
    ['one', [1, 1], ['0', '1']],
    ['three', [2, 3], ['0', '1', '2', '3']],
    ['a single number', [13], ['0', '5', '10', '15']],
    ['a million', [0, 1_000_000], ['0', '500,000', '1,000,000']],
  ])('has round, whole numbers for %s', (_, values, ticks) => {
    expect(labels(wide(values.map((value) => ({ value }))))).toEqual(ticks);
  });
});

test('a compact drawing names nothing but 0 on its axis, and keeps words clear of that line', () => {
  const marks = marksOf([{ value: 5 }, { value: 1_000_000 }, { wording: 'dozens' }]);
  const { rows, ticks } = compactPlot(marks, figureWords(marks));
  expect(ticks.map(({ label }) => label.text)).toEqual(['0']);
  const zero = ticks[0]?.x ?? NaN;
  for (const { name, value } of rows) {
    for (const { x, anchor } of [...name, value])
      if (anchor === 'start') expect(x).toBeGreaterThan(zero);
  }
});

describe('bad input', () => {
  const number = fc.oneof(
    fc.nat(30),
    fc.nat(3_000_000),
    fc.constantFrom(0, 1e6, Number.MAX_SAFE_INTEGER),
  );
  const numbers = fc.oneof(
    number.map((value) => ({ value })),
    number.map((min) => ({ min })),
    number.map((max) => ({ max })),
    fc.record({ min: number, max: number }),
    fc.constant({}),
  );
  const words = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'WMij жшщ انفجار 漢字'), minLength: 1, maxLength: 120 }),
    fc.constantFrom('W'.repeat(120), 'i '.repeat(60), 'Foreign ministry'),
  );
  const reports = fc.array(
    fc.record({
      numbers,
      name: words,
      value: words,
      isOwn: fc.boolean(),
      qualifier: fc.constantFrom('exactly', 'at-least', 'claimed'),
    }),
    { maxLength: 40 },
  );

  test('nothing meets and nothing leaves the drawing, whatever the numbers and names', () => {
    const { value: _, ...nothing } = marksOf([{ value: 1 }])[0]?.figure ?? {};
    fc.assert(
      fc.property(reports, (reports) => {
        const told = new Map(
          reports.map(({ numbers, qualifier, isOwn, ...words }) => {
            const figure = { ...nothing, ...numbers, qualifier } as FigureMark['figure'];
            return [{ figure, shape: shapeOf(figure), isOwn }, words] as const;
          }),
        );
        const wordsOf = (mark: FigureMark) => told.get(mark) ?? { name: '', value: '' };
        for (const plot of [widePlot, narrowPlot, compactPlot]) {
          expect(faultsOf(plot([...told.keys()], wordsOf))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each([0, 1, 2, 40])('%i figures', (length) => {
    const marks = marksOf(
      Array.from({ length }, (_, value) => ({ value, locator: `p. ${value}` })),
    );
    for (const plot of all(marks)) {
      expect(plot.rows).toHaveLength(length);
      expect(faultsOf(plot)).toEqual([]);
    }
  });

  test('a fault would be seen', () => {
    const plot = wideOf(exampleMarks('every-mark'));
    const [row] = plot.rows;
    const moved = row && { ...row, value: { ...row.value, x: row.ends[0] ?? 0 } };
    expect(faultsOf({ ...plot, rows: moved ? [moved] : [] })).toEqual(['at least 8 covers mark']);
    expect(faultsOf({ ...plot, width: 300 })).not.toEqual([]);
  });
});
