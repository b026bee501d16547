import type { Face as CardFace } from '#charts/typesetter.ts';
import { Blob, Face, Font } from 'harfbuzzjs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import wawoff2 from 'wawoff2';

/** A font and the characters it has glyphs for. */
export interface CardFont {
  readonly name: string;
  readonly font: Font;
  /** The outline of a glyph as an SVG path. */
  readonly outlineOf: (glyph: number) => string;
  readonly unitsPerEm: number;
  readonly characters: ReadonlySet<number>;
}

/** The subsets of a family, and behind them those of the families that stand in for other scripts. */
const families = {
  newsreader: ['latin', 'latin-ext', 'vietnamese'],
  'public-sans': ['latin', 'latin-ext', 'vietnamese'],
  'noto-serif': ['cyrillic', 'cyrillic-ext', 'greek'],
  'noto-naskh-arabic': ['arabic'],
} as const;
type Family = keyof typeof families;

const looks: Readonly<Record<CardFace, readonly [Family, weight: number]>> = {
  headline: ['newsreader', 600],
  text: ['newsreader', 500],
  name: ['public-sans', 600],
  note: ['public-sans', 400],
};

/** The fonts of each face, in the order in which they are asked for a glyph. No font of the machine is among them. */
export async function loadCardFonts(): Promise<Readonly<Record<CardFace, readonly CardFont[]>>> {
  const loaded = await Promise.all(
    Object.entries(looks).map(async ([face, [family, weight]]) => [
      face,
      await Promise.all(
        ([family, 'noto-serif', 'noto-naskh-arabic'] as const).flatMap((name) =>
          families[name].map((subset) => loadFont(name, subset, weight)),
        ),
      ),
    ]),
  );
  return Object.fromEntries(loaded);
}

async function loadFont(family: Family, subset: string, weight: number): Promise<CardFont> {
  const name = `${family}-${subset}-${weight}`;
  const file = import.meta.resolve(`@fontsource/${family}/files/${name}-normal.woff2`);
  const face = new Face(new Blob(await wawoff2.decompress(await readFile(fileURLToPath(file)))));
  const font = new Font(face);
  const outlines = new Map<number, string>();
  return {
    name,
    font,
    outlineOf: (glyph) => {
      const outline = outlines.get(glyph) ?? font.glyphToPath(glyph);
      outlines.set(glyph, outline);
      return outline;
    },
    unitsPerEm: face.upem,
    characters: new Set(face.collectUnicodes()),
  };
}
