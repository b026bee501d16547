import { rounded } from './rounded.ts';
import { asLine, fitted, widthOf } from './text-width.ts';

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** Of the middle of the line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Room {
  readonly from: number;
  readonly to: number;
  readonly textSize: number;
}

/** Between a number's mark and its words. */
const gap = 13;
/** How much wider words are in the weight in which they stand there. */
const boldness = 1.06;

/** Words beside what is drawn at `xs`: after it where there is room, else before it, else on a line of their own above it. */
export function placedValue(
  words: string,
  xs: readonly number[],
  { from, to, textSize }: Room,
): { readonly placed: Omit<PlacedText, 'y'>; readonly isAbove: boolean } {
  const bold = textSize * boldness;
  const text = fitted(words, bold, to - from);
  const width = widthOf(text, bold);
  const first = Math.min(...xs);
  const last = Math.max(...xs);
  const line = asLine(text);
  if (xs.length === 0) {
    return { placed: { text: line, x: from, anchor: 'start' }, isAbove: false };
  }
  if (last + gap + width <= to) {
    return { placed: { text: line, x: rounded(last + gap), anchor: 'start' }, isAbove: false };
  }
  if (first - gap - width >= from) {
    return { placed: { text: line, x: rounded(first - gap), anchor: 'end' }, isAbove: false };
  }
  const centre = (first + last) / 2;
  const x = rounded(Math.max(from + width / 2, Math.min(centre, to - width / 2)));
  return { placed: { text: line, x, anchor: 'middle' }, isAbove: true };
}
