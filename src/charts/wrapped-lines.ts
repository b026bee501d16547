import { filledLines } from './set-lines.ts';
import { asLine, widthOf } from './text-width.ts';

/** The text in lines that fit; the last ends in an ellipsis where more would follow. */
export const wrapped = (text: string, size: number, room: number, most: number): string[] =>
  filledLines(text, (words) => widthOf(words, size), room, most);

/** The whole text in lines that fit; where it runs from right to left, so does each line, whatever it begins with. */
export function linesOf(text: string, size: number, room: number): string[] {
  const lines = wrapped(text, size, room, Infinity);
  return asLine(text) === text ? lines : lines.map((line) => `\u2067${line}\u2069`);
}
