import type { Direction, Face, GlyphRun, Typesetter } from '#charts/typesetter.ts';
import bidiFactory from 'bidi-js';
import { Buffer, Direction as ShapingDirection, shape } from 'harfbuzzjs';
import { loadCardFonts, type CardFont } from './fonts.ts';
import { inVisualOrder } from './visual-order.ts';

const bidi = bidiFactory();
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Sets text as browsers do: HarfBuzz shapes it, the Unicode algorithm orders it. */
export async function harfbuzzTypesetter(): Promise<Typesetter> {
  const fonts = await loadCardFonts();
  const widths = new Map<string, number>();
  const set = (line: string, face: Face, direction: Direction) =>
    runsOf(line, fonts[face], direction).map(shaped);
  /** Words recur: each is measured once, with the space after it, which is set in the same font. */
  const widthOfWord = (word: string, face: Face): number => {
    const key = `${face} ${word}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const width = set(word, face, 'ltr').reduce((sum, run) => sum + run.width / run.unitsPerEm, 0);
    widths.set(key, width);
    return width;
  };
  return {
    set,
    widthOf: (text, face) =>
      text.split(/(?<= )/).reduce((sum, word) => sum + widthOfWord(word, face), 0),
    canSet: (text, face) => missingIn(text, fonts[face]).length === 0,
  };
}

const isInvisible = /[\p{Default_Ignorable_Code_Point}\s]/u;

const missingIn = (text: string, fonts: readonly CardFont[]) =>
  [...text.normalize('NFC')].filter(
    (character) =>
      !isInvisible.test(character) &&
      !fonts.some(({ characters }) => characters.has(character.codePointAt(0) ?? 0)),
  );

/** A stretch of text in one direction and one font. */
interface Run {
  text: string;
  readonly level: number;
  readonly font: CardFont;
}

function runsOf(line: string, fonts: readonly CardFont[], direction: Direction): readonly Run[] {
  const text = line.normalize('NFC').replaceAll(/\s/gu, ' ');
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const runs: Run[] = [];
  for (const { segment, index } of letters.segment(text)) {
    const level = levels[index] ?? 0;
    const last = runs.at(-1);
    const font = fontOf(segment, fonts, last?.font);
    if (font === undefined) continue;
    if (last?.level === level && last.font === font) last.text += segment;
    else runs.push({ text: segment, level, font });
  }
  return inVisualOrder(runs);
}

/** The first font with glyphs for all of a letter and its marks; a space stays with what is before it. */
function fontOf(letter: string, fonts: readonly CardFont[], before: CardFont | undefined) {
  const needed = [...letter].filter(
    (character) => !/\p{Default_Ignorable_Code_Point}/u.test(character),
  );
  const has = ({ characters }: CardFont) =>
    needed.every((character) => characters.has(character.codePointAt(0) ?? 0));
  if (before && /^[\s\p{P}]$/u.test(letter) && has(before)) return before;
  return (
    fonts.find(has) ?? fonts.find(({ characters }) => characters.has(letter.codePointAt(0) ?? 0))
  );
}

function shaped({ text, level, font: { font, name, unitsPerEm, outlineOf } }: Run): GlyphRun {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(level % 2 === 1 ? ShapingDirection.RTL : ShapingDirection.LTR);
  shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  let width = 0;
  const glyphs = buffer.getGlyphInfos().map(({ codepoint }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const glyph = {
      key: `${name}-${codepoint}`,
      outline: outlineOf(codepoint),
      x: width + xOffset,
      y: yOffset,
    };
    width += xAdvance;
    return glyph;
  });
  return { unitsPerEm, width, glyphs };
}
