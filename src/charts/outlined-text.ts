import { rounded } from './rounded.ts';
import {
  directionOf,
  type Direction,
  type Face,
  type GlyphRun,
  type Typesetter,
} from './typesetter.ts';

export interface TextLine {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  /** Where the line begins, or ends with `anchor: 'right'`. */
  readonly x: number;
  readonly baseline: number;
  readonly anchor: 'left' | 'right';
  readonly fill: string;
  /** That of the paragraph to which the line belongs, when it is not its own. */
  readonly direction?: Direction;
}

/** Lines as outlines: the picture needs no font, looks the same everywhere, and names its words to those who read it. */
export function outlined(lines: readonly TextLine[], typesetter: Typesetter): string[] {
  const outlines = new Map<string, string>();
  const drawn = lines.map((line) => drawLine(line, typesetter, outlines));
  const glyphs = [...outlines].map(([key, outline]) => `<path id="${key}" d="${outline}"/>`);
  return ['<defs>', ...glyphs, '</defs>', ...drawn];
}

function drawLine(line: TextLine, typesetter: Typesetter, outlines: Map<string, string>): string {
  const { text, face, size, x, baseline, anchor, fill } = line;
  const runs = typesetter.set(text, face, line.direction ?? directionOf(text));
  const width = widthOfRuns(runs) * size;
  let left = anchor === 'left' ? x : x - width;
  const drawn = runs.map((run) => {
    const scale = size / run.unitsPerEm;
    const place = `translate(${rounded(left)} ${baseline}) scale(${number(scale)} ${number(-scale)})`;
    left += run.width * scale;
    return `<g transform="${place}">${run.glyphs.map((glyph) => use(glyph, outlines)).join('')}</g>`;
  });
  return `<g aria-label="${escaped(text)}" fill="${fill}">${drawn.join('')}</g>`;
}

function use({ key, outline, x, y }: GlyphRun['glyphs'][number], outlines: Map<string, string>) {
  if (outline === '') return '';
  outlines.set(key, outline);
  return `<use href="#${key}" x="${x}"${y === 0 ? '' : ` y="${y}"`}/>`;
}

const widthOfRuns = (runs: readonly GlyphRun[]) =>
  runs.reduce((sum, { width, unitsPerEm }) => sum + width / unitsPerEm, 0);

const number = (value: number) => String(Math.round(value * 1e5) / 1e5);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it may stand in an SVG, inside quotation marks too; what XML cannot hold is left out. */
export const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '')
    .replace(/[&<>"]/g, (character) => entities[character] ?? '');
