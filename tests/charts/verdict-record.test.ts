import { describe, expect, test } from 'vitest';
import { widthOf } from '#charts/text-width.ts';
import { markSize, narrowRecord, wideRecord, yearTextSize } from '#charts/verdict-record.ts';
import { partialDate } from '#domain/partial-date.ts';
import type { VerdictRecord } from '#domain/verdict.ts';
import { exampleScale } from '#examples/verdicts.ts';
import { drawRecord } from './record-drawing.ts';

const scale: readonly VerdictRecord[] = exampleScale.verdicts;
const dates = ['2001', '2016-22', '2021-08-26', '2021-09', '2022-11-02', '2022-12~', '2023'];

function theVerdict(index: number): VerdictRecord {
  const verdict = scale[index];
  if (!verdict) throw new Error(`No verdict ${index}.`);
  return verdict;
}

/** As many claims as wanted, over a few years, in order of time, with all marks. */
const ruled = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const date = dates[Math.floor((index * dates.length) / count)] ?? '';
    return { date: partialDate.parse(date), verdict: theVerdict(index % scale.length) };
  });

const layouts = [
  ['wide', wideRecord, 544],
  ['narrow', narrowRecord, 288],
] as const;

describe.each(layouts)('a %s record', (name, layOut, room) => {
  test.each([0, 1, 9, 60])('of %i checks looks as committed', async (count) => {
    const svg = drawRecord(layOut(ruled(count)));
    await expect(svg).toMatchFileSnapshot(`golden/record-${count}-${name}.svg`);
  });

  test.each([0, 1, 9, 60, 400])('of %i checks keeps all marks apart and on the sheet', (count) => {
    const { width, height, marks } = layOut(ruled(count));
    expect(marks).toHaveLength(count);
    expect(width).toBeLessThanOrEqual(room);
    expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
    for (const { x, y, year } of marks) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + markSize).toBeLessThanOrEqual(width);
      expect(year?.y ?? y + markSize).toBeLessThan(height);
    }
  });

  test('years under neighbouring marks do not meet', () => {
    const years = Array.from({ length: 30 }, (_, index) => ({
      date: partialDate.parse(String(1990 + index)),
    }));
    const labels = layOut(years).marks.flatMap(({ year }) => year ?? []);
    expect(labels).toHaveLength(30);
    for (const [index, label] of labels.entries()) {
      const next = labels[index + 1];
      if (next?.y !== label.y) continue;
      expect(next.x - label.x).toBeGreaterThan(widthOf(label.text, yearTextSize));
    }
  });
});

test('a year is told once in a row and again in the next', () => {
  const many = Array.from({ length: 10 }, () => ({ date: partialDate.parse('2022-11-02') }));
  expect(narrowRecord(many).marks.map(({ year }) => year?.text)).toEqual([
    '2022',
    ...Array.from({ length: 7 }, () => undefined),
    '2022',
    undefined,
  ]);
});

test('a claim that is dated to several years stands under its first', () => {
  const [mark] = wideRecord([{ date: partialDate.parse('2014/2022') }]).marks;
  expect(mark?.year?.text).toBe('2014');
});

test('nothing is drawn for nothing', () => {
  expect(wideRecord([])).toEqual({ width: 0, height: 0, marks: [], rules: [] });
});
