import { scaleLinear } from 'd3-scale';
import type { PlacedText } from './placed-value.ts';
import { rounded } from './rounded.ts';
import { widthOf } from './text-width.ts';

export interface CountTick {
  readonly x: number;
  readonly label: PlacedText;
}

export interface CountAxis {
  readonly xOf: (count: number) => number;
  /** Whole numbers, with labels on the line given that do not meet. */
  readonly ticks: (y: number) => CountTick[];
}

interface Span {
  readonly highest: number;
  /** Between which the counts lie. */
  readonly range: readonly [number, number];
  /** Between which the labels stay. */
  readonly edges: readonly [number, number];
  readonly textSize: number;
}

const digits = new Intl.NumberFormat('en-GB');
const usual = 4;
/** Figures of one width take more room than those of running text. */
const numeralWidth = 1.12;

/** From nothing to the highest count: how large a count is shows on an axis that begins at 0 only. */
export function countAxis({ highest, range, edges, textSize }: Span): CountAxis {
  const scale = scaleLinear()
    .domain([0, Math.max(1, highest)])
    .nice(usual)
    .range(range);
  const tick = (count: number, y: number): CountTick => {
    const text = digits.format(count);
    const half = (widthOf(text, textSize) * numeralWidth) / 2;
    const x = Math.max(edges[0] + half, Math.min(scale(count), edges[1] - half));
    return { x: rounded(scale(count)), label: { text, x: rounded(x), y, anchor: 'middle' } };
  };
  return {
    xOf: (count) => rounded(scale(count)),
    ticks: (y) => {
      for (let wanted = usual; wanted > 1; wanted -= 1) {
        const counts = scale.ticks(wanted).filter(Number.isInteger);
        const ticks = counts.map((count) => tick(count, y));
        if (!labelsMeet(ticks, textSize)) return ticks;
      }
      return [tick(0, y)];
    },
  };
}

/** Between two labels. */
const gap = 12;

const labelsMeet = (ticks: readonly CountTick[], textSize: number): boolean =>
  ticks.some(({ label }, index) => {
    const next = ticks[index + 1]?.label;
    if (!next) return false;
    const widths = widthOf(label.text, textSize) + widthOf(next.text, textSize);
    return label.x + widths / 2 + gap > next.x;
  });
