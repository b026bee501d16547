import { plotTextSize, type FiguresPlot, type PlotRow } from '#charts/figures-plot.ts';
import type { PlacedText } from '#charts/placed-value.ts';
import { widthOf } from '#charts/text-width.ts';

interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ text, x, y, anchor }: PlacedText): Box {
  const width = widthOf(text, plotTextSize);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  const half = plotTextSize / 2;
  return { what: text, left, right: left + width, top: y - half, bottom: y + half };
}

/** Own claims reach 7 to each side of their number, dots 5. */
const boxOfMark = ({ ends, bar, y, mark }: PlotRow): Box[] => {
  if (ends.length === 0) return [];
  const half = mark.isOwn ? 7 : 5;
  const xs = [...ends.flatMap((x) => [x - half, x + half]), ...(bar ? [bar.to] : [])];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  return [{ what: 'mark', left, right, top: y - half, bottom: y + half }];
};

/** What is wrong with a drawing: text or marks that meet, or that leave it. */
export function faultsOf({ width, height, rows, ticks }: FiguresPlot): string[] {
  const boxes = [
    ...rows.flatMap((row) => [...row.name.map(boxOf), boxOf(row.value), ...boxOfMark(row)]),
    ...ticks.map(({ label }) => boxOf(label)),
  ];
  const hair = 0.11; // Lengths are rounded to a tenth.
  return boxes.flatMap((a, index) => [
    ...(a.left < -hair || a.right > width + hair || a.top < 0 || a.bottom > height
      ? [`${a.what} leaves the drawing`]
      : []),
    ...(Number.isFinite(a.left + a.right + a.top + a.bottom) ? [] : [`${a.what} has no place`]),
    ...boxes
      .slice(index + 1)
      .filter(
        (b) =>
          a.left + hair < b.right &&
          b.left + hair < a.right &&
          a.top + hair < b.bottom &&
          b.top + hair < a.bottom,
      )
      .map((b) => `${a.what} covers ${b.what}`),
  ]);
}
