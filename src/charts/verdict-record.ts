import { readDate, type PartialDate } from '#domain/partial-date.ts';

/* A record as a row of verdict marks in order of time; it breaks into further rows as lines of text do. */

/** A verdict was given on what was said then. */
export interface Ruled {
  readonly date: PartialDate;
}

export interface RecordMark<T extends Ruled> {
  readonly ruled: T;
  /** Upper left corner of the mark, a square of `markSize`. */
  readonly x: number;
  readonly y: number;
  /** The year under it, where it is the first of its row or the first of its year. */
  readonly year: { readonly text: string; readonly x: number; readonly y: number } | undefined;
}

export interface RecordChart<T extends Ruled> {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly RecordMark<T>[];
  /** A thin line under each row. */
  readonly rules: readonly { readonly y: number; readonly to: number }[];
}

export const markSize = 24;
export const yearTextSize = 12;
const cell = 36;
const rowHeight = 60;
const inset = (cell - markSize) / 2;
const ruleBelow = markSize + 8;
const yearBelow = ruleBelow + 16;

/** For the width of a column of text, and for that of a small screen. What is ruled comes in order of time. */
export const wideRecord = <T extends Ruled>(ruled: readonly T[]) => layOut(ruled, 15);
export const narrowRecord = <T extends Ruled>(ruled: readonly T[]) => layOut(ruled, 8);

function layOut<T extends Ruled>(ruled: readonly T[], columns: number): RecordChart<T> {
  const rows = Math.ceil(ruled.length / columns);
  const inRow = (row: number) => Math.min(columns, ruled.length - row * columns);
  const years = ruled.map(({ date }) => readDate(date).earliest.slice(0, 4));
  return {
    width: Math.min(columns, ruled.length) * cell,
    height: rows * rowHeight,
    rules: Array.from({ length: rows }, (_, row) => ({
      y: row * rowHeight + ruleBelow,
      to: inRow(row) * cell,
    })),
    marks: ruled.map((one, index) => {
      const column = index % columns;
      const top = Math.floor(index / columns) * rowHeight;
      const text = years[index] ?? '';
      const isNew = column === 0 || years[index - 1] !== text;
      return {
        ruled: one,
        x: column * cell + inset,
        y: top,
        year: isNew ? { text, x: column * cell + cell / 2, y: top + yearBelow } : undefined,
      };
    }),
  };
}
