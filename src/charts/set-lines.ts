/** The width of a text at the size in which it is set. */
export type Measure = (text: string) => number;

/**
 * The text in lines that fit, broken between words; a word that is too long is cut where it must be. Where more would
 * follow than `most` lines hold, the last one ends in an ellipsis.
 */
export function filledLines(text: string, measure: Measure, room: number, most: number): string[] {
  const lines = linesOf(text, measure, room);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), shortened(kept.at(-1) ?? '', measure, room)];
}

/** The same, and as narrow as so many lines allow where the text is whole. */
export function setLines(text: string, measure: Measure, room: number, most: number): string[] {
  const lines = filledLines(text, measure, room, most);
  return lines.at(-1)?.endsWith('…') ? lines : balanced(text, lines, measure, room);
}

/** Pieces that stay together, with the space that follows: words, and their parts up to a hyphen; "ISIS-K" stays whole. */
const piecesOf = (text: string): string[] =>
  text.split(/(?<=\s)(?=\S)|(?<=\p{L}{3}[-–—/])(?=\p{L}{3})/u);

function linesOf(text: string, measure: Measure, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text.trim())) {
    if (measure((line + piece).trimEnd()) <= room) {
      line += piece;
      continue;
    }
    if (line) lines.push(line.trimEnd());
    const parts = cut(piece, measure, room);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  return [...lines, line.trimEnd()].filter((found) => found !== '');
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const lettersOf = (text: string): string[] =>
  [...letters.segment(text)].map(({ segment }) => segment);

/** A piece that is wider than a line, in parts that are not. */
function cut(piece: string, measure: Measure, room: number): string[] {
  if (measure(piece.trimEnd()) <= room) return [piece];
  const parts = [''];
  for (const letter of lettersOf(piece)) {
    const last = parts.at(-1) ?? '';
    if (last && measure(last + letter) > room) parts.push(letter);
    else parts[parts.length - 1] = last + letter;
  }
  return parts;
}

/** Without its last words, or letters when it is one word, so that an ellipsis fits. */
function shortened(line: string, measure: Measure, room: number): string {
  const words = line.split(/(?<=\s)/u);
  const parts = words.length > 1 ? words : lettersOf(line);
  while (parts.length > 1 && measure(ended(parts)) > room) parts.pop();
  return ended(parts);
}

const ended = (parts: readonly string[]) => `${parts.join('').replace(/[\s.,;:،؛–—-]+$/u, '')}…`;

/** The narrowest setting with as many lines, so that no last line holds a single word. */
function balanced(text: string, lines: string[], measure: Measure, room: number): string[] {
  if (lines.length < 2) return lines;
  let [narrow, wide] = [room / 2, room];
  let best = lines;
  for (let step = 0; step < 5; step += 1) {
    const middle = (narrow + wide) / 2;
    const found = linesOf(text, measure, middle);
    if (found.length > lines.length) narrow = middle;
    else [wide, best] = [middle, found];
  }
  return best;
}
