import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutLanes, type LaneChart } from '#charts/timeline-lanes.ts';
import { compareDates, partialDate, type PartialDate } from '#domain/partial-date.ts';
import { randomEvents } from './random-dates.ts';

interface Titled {
  readonly date: PartialDate;
  readonly title: string;
}
const width = 1072;
const layOut = (events: readonly Titled[]) => layOutLanes(events, ({ title }) => title, width);

/** Every mark and every label as it lies in its lane. */
const boxes = ({ marks }: LaneChart<Titled>) =>
  marks.flatMap(({ mark, y, label }) => [
    { ...mark, y },
    { ...label.box, y: label.y },
  ]);

/** Pairs of boxes of one lane that meet. */
const overlaps = (chart: LaneChart<Titled>) =>
  [...Map.groupBy(boxes(chart), ({ y }) => y).values()].flatMap((lane) => {
    const inLane = lane.toSorted((a, b) => a.from - b.from);
    return inLane.slice(1).filter(({ from }, index) => from < (inLane[index]?.to ?? 0));
  });

const many = (dates: readonly string[], title = 'Suicide bombing at Kabul airport') =>
  dates.map((date) => ({ date: partialDate.parse(date), title }));

function expectSound(events: readonly Titled[]) {
  const chart = layOut(events);
  expect(chart.marks).toHaveLength(events.length);
  expect(overlaps(chart)).toEqual([]);
  for (const { extent, mark, y, label } of chart.marks) {
    for (const { from, to } of [extent, mark, label.box]) {
      expect(from).toBeGreaterThanOrEqual(-1e-6);
      expect(to).toBeLessThanOrEqual(width + 1e-6);
      expect(from).toBeLessThanOrEqual(to);
    }
    expect(Math.max(y, label.y)).toBeLessThan(chart.height);
  }
  const dates = chart.marks.map(({ event }) => event.date);
  expect(dates).toEqual(dates.toSorted(compareDates));
  for (const lane of Map.groupBy(chart.marks, ({ y }) => y).values()) {
    const middles = lane.map(({ extent }) => extent.from + extent.to);
    expect(middles).toEqual(middles.toSorted((a, b) => a - b));
  }
}

describe('a line of time that runs across', () => {
  it('has no labels that meet, no mark outside, and keeps order, for any dates and titles', () => {
    fc.assert(fc.property(randomEvents, expectSound), { numRuns: 60 });
  });

  it.each([
    ['nothing', []],
    ['one date', many(['2022-11-02'])],
    ['400 dates', many(Array.from({ length: 400 }, (_, index) => String(1900 + (index % 120))))],
    ['400 on one day', many(Array.from({ length: 400 }, () => '2021-08-26'))],
    ['an interval over 20 years', many(['2001/2021', '2001-09-11', '2021-08-26'])],
    ['names of 120 characters', many(['2001', '2011', '2024'], 'Щ'.repeat(120))],
    [
      'Arabic and Cyrillic titles',
      [...many(['2021'], 'انفجار في مطار كابول'), ...many(['2021'], 'Взрыв')],
    ],
  ])('is sound with %s', (_, events) => expectSound(events));

  it('puts the label after the mark, before it at the end of the sheet, and under a bar without room beside it', () => {
    const [first, last] = layOut(many(['2001-01-01', '2024-12-31'])).marks;
    expect(first?.label).toMatchObject({ keepsTo: 'from' });
    expect(last?.label).toMatchObject({ keepsTo: 'to' });
    const [whole] = layOut(many(['2001/2021'])).marks;
    expect(whole?.label.y).toBeGreaterThan(whole?.y ?? 0);
  });

  it('would see labels that meet', () => {
    const chart = layOut(many(['2021', '2021']));
    const marks = chart.marks.map((mark) => ({ ...mark, y: 0, label: { ...mark.label, y: 0 } }));
    expect(overlaps({ ...chart, marks })).not.toEqual([]);
  });
});
