import { asLine, fitted, widthOf } from './text-width.ts';

/** The text in lines that fit; the last ends in an ellipsis where more would follow. */
export function wrapped(text: string, size: number, room: number, most: number): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (lines.length < most - 1 && widthOf(rest, size) > room) {
    const line = beginning(rest, size, room);
    lines.push(line.trim());
    rest = rest.slice(line.length).trim();
  }
  return [...lines, fitted(rest, size, room)];
}

/** The whole text in lines that fit; where it runs from right to left, so does each line, whatever it begins with. */
export function linesOf(text: string, size: number, room: number): string[] {
  const lines = wrapped(text, size, room, Infinity).filter((line) => line !== '');
  return asLine(text) === text ? lines : lines.map((line) => `\u2067${line}\u2069`);
}

/** As many whole words as fit; of a word that is too long, as many letters. */
function beginning(text: string, size: number, room: number): string {
  let [line, wholeWords] = ['', ''];
  for (const character of text) {
    if (line && widthOf((line + character).trimEnd(), size) > room) break;
    line += character;
    if (/[\s-]/u.test(character)) wholeWords = line;
  }
  return wholeWords.trim() ? wholeWords : line;
}
