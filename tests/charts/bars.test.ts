import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barTextSize, narrowBars, wideBars } from '#charts/bars.ts';
import { widthOf } from '#charts/text-width.ts';
import { exampleCounts } from '#examples/bars.ts';
import { drawBars } from './bars-drawing.ts';

const hard = exampleCounts;

const layouts = [
  ['wide', wideBars],
  ['narrow', narrowBars],
] as const;

describe.each(layouts)('%s bars', (name, layOut) => {
  test('look as committed', async () => {
    const plain = hard.slice(0, 5);
    await expect(drawBars(layOut(plain))).toMatchFileSnapshot(`golden/bars-${name}.svg`);
    await expect(drawBars(layOut(hard))).toMatchFileSnapshot(`golden/bars-million-${name}.svg`);
  });

  test('stay within the drawing, whatever the words and numbers', () => {
    const counted = fc.record({
      label: fc.string({ unit: 'grapheme', maxLength: 120 }),
      count: fc.nat(10_000_000),
    });
    fc.assert(
      fc.property(fc.array(counted, { maxLength: 40 }), fc.nat(100), (all, most) => {
        const { width, height, marks } = layOut(all, most);
        for (const { label, bar, number } of marks) {
          expect(number.x + widthOf(number.text, barTextSize)).toBeLessThanOrEqual(width);
          expect(bar.x + bar.width).toBeLessThanOrEqual(width);
          expect(Math.max(bar.y + bar.height, label.y)).toBeLessThanOrEqual(height);
          expect(bar.width > 0).toBe(number.text !== '0');
        }
      }),
    );
  });

  test('no row meets the next, and no label its bar', () => {
    const { marks } = layOut(hard);
    for (const [index, { label, bar }] of marks.entries()) {
      const next = marks[index + 1];
      if (next) expect(bar.y + bar.height).toBeLessThan(next.label.y - barTextSize * 0.8);
      const beside = bar.x >= label.x + widthOf(label.text, barTextSize);
      expect(beside || label.y < bar.y).toBe(true);
    }
  });

  test('are nothing for nothing', () => {
    expect(layOut([])).toMatchObject({ height: 0, marks: [] });
    expect(layOut([{ label: 'None', count: 0 }]).marks[0]?.bar.width).toBe(0);
  });
});

test('bars are as long as their counts, and one among a million is still seen', () => {
  const { marks } = wideBars([
    { label: 'a', count: 10 },
    { label: 'b', count: 5 },
  ]);
  const [ten, five] = marks.map(({ bar }) => bar.width);
  expect((ten ?? 0) / (five ?? 1)).toBeCloseTo(2, 1);
  expect(wideBars(hard).marks[2]?.bar.width).toBe(2);
});

test('two charts that are compared share a scale', () => {
  const one = wideBars([{ label: 'a', count: 2 }], 4).marks[0]?.bar.width ?? 0;
  const other = wideBars([{ label: 'b', count: 4 }], 4).marks[0]?.bar.width ?? 0;
  expect(other / one).toBeCloseTo(2, 1);
});

test('the table has the whole label where the drawing shortens it', () => {
  const mark = wideBars(hard).marks[2];
  expect(mark?.label.text).toMatch(/^N+…$/);
  expect(mark?.counted.label).toBe('N'.repeat(120));
});
