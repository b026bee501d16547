import { scaleLinear } from 'd3-scale';
import { asLine, fitted, widthOf } from './text-width.ts';

/** What one bar counts. */
export interface Counted {
  readonly label: string;
  readonly count: number;
}

/** One bar with its words in place; what is counted stands beside it whole, for the table twin. */
export interface BarMark<T extends Counted> {
  readonly counted: T;
  /** The label as far as it fits, and where its line begins. */
  readonly label: { readonly text: string; readonly x: number; readonly y: number };
  /** Without a width where there is nothing: the number says so. */
  readonly bar: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly number: { readonly text: string; readonly x: number; readonly y: number };
}

export interface BarChart<T extends Counted> {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly BarMark<T>[];
}

/** Of the type in a drawing, in its own units. */
export const barTextSize = 13;
const barHeight = 14;
const gap = 8;
/** Numbers are set bold and in figures of one width, which takes more room than the usual weight. */
const boldness = 1.25;
/** A single one among many is still seen. */
const thinnest = 2;

const digits = new Intl.NumberFormat('en-GB');

/** Labels in a column before the bars; `most` is the highest count of another chart that this one is compared with. */
export const wideBars = <T extends Counted>(counted: readonly T[], most = 0): BarChart<T> =>
  layOut(counted, most, { width: 640, labelWidth: 232, rowHeight: 26, barTop: 6, labelBase: 17.5 });

/** Labels above the bars, for a narrow screen; otherwise as `wideBars`. */
export const narrowBars = <T extends Counted>(counted: readonly T[], most = 0): BarChart<T> =>
  layOut(counted, most, { width: 288, labelWidth: 0, rowHeight: 46, barTop: 22, labelBase: 16 });

interface Frame {
  readonly width: number;
  /** Of the column of labels; 0 puts them above the bars. */
  readonly labelWidth: number;
  readonly rowHeight: number;
  readonly barTop: number;
  readonly labelBase: number;
}

/** Bars from nothing to the highest count, each number at the end of its bar: no axis is needed. */
function layOut<T extends Counted>(
  counted: readonly T[],
  most: number,
  { width, labelWidth, rowHeight, barTop, labelBase }: Frame,
): BarChart<T> {
  const numbers = counted.map(({ count }) => digits.format(count));
  const numberWidth = Math.max(
    0,
    ...numbers.map((number) => widthOf(number, barTextSize) * boldness),
  );
  const start = labelWidth === 0 ? 0 : labelWidth + gap;
  const length = scaleLinear()
    .domain([0, Math.max(1, most, ...counted.map(({ count }) => count))])
    .range([0, width - start - gap - numberWidth]);
  return {
    width,
    height: counted.length * rowHeight,
    marks: counted.map((one, index) => {
      const top = index * rowHeight;
      const barWidth = one.count > 0 ? Math.max(thinnest, round(length(one.count))) : 0;
      return {
        counted: one,
        label: {
          text: asLine(fitted(one.label, barTextSize, labelWidth || width)),
          x: 0,
          y: top + labelBase,
        },
        bar: { x: start, y: top + barTop, width: barWidth, height: barHeight },
        number: {
          text: numbers[index] ?? '',
          x: start + barWidth + (barWidth > 0 ? gap : 0),
          y: top + barTop + barHeight - 2.5,
        },
      };
    }),
  };
}

const round = (length: number) => Math.round(length * 10) / 10;
