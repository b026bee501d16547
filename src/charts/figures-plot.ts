import type { Figure } from '#domain/entities.ts';
import { countAxis, type CountAxis, type CountTick } from './count-axis.ts';
import { distinctLines } from './distinct-lines.ts';
import { shadedSpread, type FigureMark, type FigureShape } from './figure-marks.ts';
import { placedValue, type PlacedText } from './placed-value.ts';
import { rounded } from './rounded.ts';
import { asLine } from './text-width.ts';

/** What stands beside a mark: whose number it is, and the number in words. */
export interface FigureWords {
  readonly name: string;
  readonly value: string;
}

export interface PlotRow {
  readonly mark: FigureMark;
  readonly name: readonly PlacedText[];
  readonly value: PlacedText;
  readonly y: number;
  /** Where a number is named; none for words. */
  readonly ends: readonly number[];
  /** From a range's lower end to its upper; an open one leads from a number to where the drawing leaves off. */
  readonly bar?: { readonly from: number; readonly to: number; readonly isOpen: boolean };
}

export interface FiguresPlot {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly PlotRow[];
  readonly ticks: readonly CountTick[];
  /** The plotting area; its lower edge is the axis. */
  readonly area: {
    readonly from: number;
    readonly to: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly shade?: { readonly from: number; readonly width: number };
}

/** Of the type in a drawing, in its own units. */
export const plotTextSize = 14;
const lineHeight = 18;
const rowGap = 16;
const axisHeight = 24;
/** Length of an open end: how far it leads nobody says. */
const openEnd = 36;
const margin = 8;

/** Names in a column before the marks. */
export const widePlot = (
  marks: readonly FigureMark[],
  wordsOf: (mark: FigureMark) => FigureWords,
): FiguresPlot =>
  layOut(marks, wordsOf, { width: 640, nameWidth: 216, indent: 0, most: 3, ticks: Infinity });

/** Names above the marks, for a narrow screen. */
export const narrowPlot = (
  marks: readonly FigureMark[],
  wordsOf: (mark: FigureMark) => FigureWords,
): FiguresPlot =>
  layOut(marks, wordsOf, { width: 320, nameWidth: 0, indent: 0, most: 2, ticks: Infinity });

/** For a column beside a text: every number stands in words at its mark, so that the axis need only say where nothing is. */
export const compactPlot = (
  marks: readonly FigureMark[],
  wordsOf: (mark: FigureMark) => FigureWords,
): FiguresPlot =>
  layOut(marks, wordsOf, { width: 320, nameWidth: 0, indent: 16, most: 2, ticks: 1 });

interface Frame {
  readonly width: number;
  /** Of the column of names; 0 puts them above the marks. */
  readonly nameWidth: number;
  /** Of all words, past the line of 0. */
  readonly indent: number;
  /** Lines that a name may take, unless it would then read like another. */
  readonly most: number;
  /** Labels that the axis may have, from 0 on. */
  readonly ticks: number;
}

function layOut(
  marks: readonly FigureMark[],
  wordsOf: (mark: FigureMark) => FigureWords,
  { width, nameWidth, indent, most, ticks }: Frame,
): FiguresPlot {
  const numbers = marks.flatMap(({ figure }) => namedNumbers(figure));
  const from = nameWidth === 0 ? 0 : nameWidth + margin;
  const hasOpenEnd = marks.some(({ shape }) => shape.kind === 'from');
  const axis = countAxis({
    highest: Math.max(0, ...numbers),
    range: [from + margin, width - margin - (hasOpenEnd ? openEnd : 0)],
    edges: [from, width],
    textSize: plotTextSize,
  });

  const rows: PlotRow[] = [];
  const worded = marks.map((mark) => ({ mark, words: wordsOf(mark) }));
  const names = worded.map(({ words }) => words.name);
  const linesOf = distinctLines(names, plotTextSize, nameWidth || width - indent, most);
  let top = rowGap / 2;
  for (const { mark, words } of worded) {
    const lines = linesOf(words.name);
    const drawn = drawnShape(mark.shape, axis);
    const value = placedValue(words.value, drawn.ends.concat(drawn.bar?.to ?? []), {
      from: from + indent,
      to: width,
      textSize: plotTextSize,
    });
    const nameHeight = lines.length * lineHeight;
    const markHeight = value.isAbove ? 2 * lineHeight : lineHeight;
    const height = nameWidth === 0 ? nameHeight + markHeight : Math.max(nameHeight, markHeight);
    const y = nameWidth === 0 ? top + height - lineHeight / 2 : middle(top, height, value.isAbove);
    const nameTop = nameWidth === 0 ? top : top + (height - nameHeight) / 2;
    rows.push({
      mark,
      ...drawn,
      y,
      name: lines.map((text, line) => ({
        text: asLine(text),
        x: indent,
        y: nameTop + (line + 0.5) * lineHeight,
        anchor: 'start',
      })),
      value: { ...value.placed, y: value.isAbove ? y - lineHeight : y },
    });
    top += height + rowGap;
  }
  const bottom = top - rowGap / 2;
  const shade = shadedSpread(marks);
  const hasAxis = numbers.length > 0;
  return {
    width,
    height: bottom + (hasAxis ? axisHeight : 0),
    rows,
    ticks: hasAxis ? axis.ticks(bottom + axisHeight - lineHeight / 2).slice(0, ticks) : [],
    area: { from, to: width, top: 0, bottom },
    ...(shade && { shade: shadeBetween(axis.xOf(shade.low), axis.xOf(shade.high)) }),
  };
}

const shadeBetween = (from: number, to: number) => ({ from, width: rounded(to - from) });

const namedNumbers = ({ value, min, max }: Figure): number[] =>
  [value, min, max].filter((number) => number !== undefined);

/** Of the line of a mark that has its value above it or beside it. */
const middle = (top: number, height: number, isAbove: boolean) =>
  top + height / 2 + (isAbove ? lineHeight / 2 : 0);

function drawnShape(shape: FigureShape, { xOf }: CountAxis): Pick<PlotRow, 'ends' | 'bar'> {
  switch (shape.kind) {
    case 'point':
      return { ends: [xOf(shape.at)] };
    case 'range': {
      const [from, to] = [xOf(shape.low), xOf(shape.high)];
      return { ends: [from, to], bar: { from, to, isOpen: false } };
    }
    case 'from': {
      const from = xOf(shape.low);
      return { ends: [from], bar: { from, to: from + openEnd, isOpen: true } };
    }
    case 'up-to': {
      const from = xOf(shape.high);
      const to = Math.max(xOf(0), from - openEnd);
      return { ends: [from], ...(to < from && { bar: { from, to, isOpen: true } }) };
    }
    case 'words':
      return { ends: [] };
  }
}
