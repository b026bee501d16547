import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenAxis } from '#charts/broken-axis.ts';
import { widthOf } from '#charts/text-width.ts';
import { partialDate, readDate } from '#domain/partial-date.ts';
import { randomEvents } from './random-dates.ts';

const axisOf = (...dates: string[]) =>
  brokenAxis(
    dates.map((date) => partialDate.parse(date)),
    1000,
  );
const extent = (date: string, ...others: string[]) => {
  const { from, to } = axisOf(date, ...others).extentOf(partialDate.parse(date));
  return [Math.round(from), Math.round(to)];
};

describe('an axis of years', () => {
  it('gives every year the same width and leaves long empty stretches out', () => {
    const { ticks, breaks } = axisOf('2001-09-11', '2014', '2016');
    expect(ticks.map(({ year }) => year)).toEqual([2001, 2014, 2015, 2016]);
    expect(breaks.map(({ from, to }) => [from, to])).toEqual([[2002, 2013]]);
    const [first, second, third] = ticks.map(({ x }) => x);
    expect(first).toBe(0);
    expect((third ?? 0) - (second ?? 0)).toBeCloseTo(241);
  });

  it('keeps the years that an interval covers', () => {
    expect(axisOf('2001/2021', '2011-05-02').breaks).toEqual([]);
    expect(axisOf('2001/2021').ticks).toHaveLength(21);
  });

  it('places the first moment of a date and its last', () => {
    expect(extent('2021', '2021')).toEqual([0, 1000]);
    expect(extent('2021-01', '2021')).toEqual([0, 85]);
    expect(extent('2021-12-31', '2021')).toEqual([997, 1000]);
    expect(extent('2020-24', '2019')).toEqual([638, 721]);
  });

  it('has nothing to say about no dates', () => {
    const { ticks, breaks } = axisOf();
    expect([ticks, breaks]).toEqual([[], []]);
  });

  it('keeps extents inside, in order, and labels apart, for any dates', () => {
    fc.assert(
      fc.property(randomEvents, fc.integer({ min: 300, max: 2000 }), (events, width) => {
        const { ticks, breaks, extentOf } = brokenAxis(
          events.map(({ date }) => date),
          width,
        );
        for (const { date } of events) {
          const { from, to } = extentOf(date);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(width);
          expect(from).toBeLessThan(to);
          for (const other of events) {
            const isEarlier = readDate(date).latest < readDate(other.date).earliest;
            if (isEarlier) expect(to).toBeLessThanOrEqual(extentOf(other.date).from + 1e-6);
          }
        }
        const labels = ticks.filter(({ hasLabel }) => hasLabel).map(({ x }) => x);
        labels.slice(1).forEach((x, index) => {
          expect(x - (labels[index] ?? 0)).toBeGreaterThanOrEqual(40);
        });
        // 5 px after the line of its year begin the four digits.
        for (const x of labels) expect(x + 5 + widthOf('2022', 12)).toBeLessThanOrEqual(width);
        const shown = new Set(ticks.map(({ year }) => year));
        for (const { from, to } of breaks) {
          expect(to - from).toBeGreaterThanOrEqual(1);
          expect(shown.has(from) || shown.has(to)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});
