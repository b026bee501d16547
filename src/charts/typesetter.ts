/** The faces of a drawing that carries its letters as outlines. */
export const faces = ['headline', 'text', 'name', 'note'] as const;
export type Face = (typeof faces)[number];
export type Direction = 'ltr' | 'rtl';

export interface PlacedGlyph {
  /** The same for the same outline. */
  readonly key: string;
  /** An SVG path in units of the font, its y axis upwards. */
  readonly outline: string;
  readonly x: number;
  readonly y: number;
}

/** Glyphs of one font in visual order, placed in units of the font from the start of the run. */
export interface GlyphRun {
  readonly unitsPerEm: number;
  readonly width: number;
  readonly glyphs: readonly PlacedGlyph[];
}

/** Measures and sets text with the metrics of real fonts. Widths are shares of the type size. */
export interface Typesetter {
  /** Whether there is a glyph for every character. */
  readonly canSet: (text: string, face: Face) => boolean;
  readonly widthOf: (text: string, face: Face) => number;
  /** A line in runs from left to right, whatever its scripts. */
  readonly set: (line: string, face: Face, direction: Direction) => readonly GlyphRun[];
}

const rightToLeft = /[\p{scx=Arab}\p{scx=Hebr}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}]/u;

/** The direction of a paragraph: that of its first letter. */
export function directionOf(text: string): Direction {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return rightToLeft.test(letter) ? 'rtl' : 'ltr';
}
