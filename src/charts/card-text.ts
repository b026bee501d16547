import type { Tone } from '#domain/verdict.ts';
import { cardColours } from './card-colours.ts';
import type { TextLine } from './outlined-text.ts';
import { setLines } from './set-lines.ts';
import { directionOf, type Direction, type Face, type Typesetter } from './typesetter.ts';
import type { Mark } from './verdict-mark.ts';

/** The size that whoever shows previews of pages asks for. */
export const cardSize = { width: 1200, height: 630, margin: 72, room: 1056 } as const;

/** What a card says. */
export interface CardWords {
  readonly site: string;
  /** What kind of page it stands for. */
  readonly kind: string;
  readonly verdict: string;
  readonly tone: Tone;
  readonly mark: Mark;
  readonly claim: string;
  readonly claimant: string;
  /** In what capacity and when, on one line. */
  readonly occasion: string;
  /** All of it in a sentence. */
  readonly description: string;
}

export const verdictIndent = { middle: 180, width: 92 } as const;
const claimArea = { top: 248, height: 234 } as const;

/** The lines of a card. The frame runs in the direction of the verdict, each text in its own. */
export function cardText(words: CardWords, typesetter: Typesetter): TextLine[] {
  const { site, kind, verdict, claim, claimant, occasion } = words;
  const frame = directionOf(verdict);
  const tone = cardColours.tones[words.tone];
  const line = (text: string, look: Look, at: Partial<Place> & Pick<Place, 'baseline'>) =>
    oneLine(text, look, { side: frame, indent: 0, room: cardSize.room, ...at }, typesetter);
  return [
    ...line(site, looks.site, { baseline: 80, room: 700 }),
    ...line(kind, looks.kind, { baseline: 79, room: 330, side: opposite[frame] }),
    ...line(verdict, verdictLook(verdict, tone, typesetter), {
      baseline: 206,
      indent: verdictIndent.width,
    }),
    ...paragraph(claim, claimLooks, claimArea, typesetter),
    ...claimantText(claimant, occasion, typesetter),
  ];
}

interface Look {
  readonly face: Face;
  readonly size: number;
  readonly fill: string;
}
interface Place {
  readonly baseline: number;
  /** The side of the card at which the text begins. */
  readonly side: Direction;
  readonly indent: number;
  readonly room: number;
}

const { ink, soft } = cardColours;
const opposite: Record<Direction, Direction> = { ltr: 'rtl', rtl: 'ltr' };
const looks = {
  site: { face: 'headline', size: 38, fill: ink },
  kind: { face: 'note', size: 28, fill: soft },
  claimant: { face: 'name', size: 34, fill: ink },
  smallClaimant: { face: 'name', size: 28, fill: ink },
  occasion: { face: 'note', size: 27, fill: soft },
} as const satisfies Record<string, Look>;

/** The claim is as large as it can be. */
const claimLooks: readonly Look[] = [64, 56, 50, 44, 38, 33].map((size) => ({
  face: 'text',
  size,
  fill: ink,
}));

/** A verdict is never cut where a smaller size can say it whole. */
function verdictLook(verdict: string, fill: string, { widthOf }: Typesetter): Look {
  const room = cardSize.room - verdictIndent.width;
  const size = [84, 64].find((size) => widthOf(verdict, 'headline') * size <= room) ?? 46;
  return { face: 'headline', size, fill };
}

const measured =
  ({ face, size }: Look, typesetter: Typesetter) =>
  (text: string) =>
    typesetter.widthOf(text, face) * size;

/** A text that fits on one line, with an ellipsis if need be; none when the fonts lack its script. */
function oneLine(text: string, look: Look, place: Place, typesetter: Typesetter): TextLine[] {
  if (!typesetter.canSet(text, look.face)) return [];
  const room = Math.min(place.room, cardSize.room - place.indent);
  const [fitting = ''] = setLines(text, measured(look, typesetter), room, 1);
  return [placed(fitting, look, place, directionOf(text))];
}

const placed = (text: string, look: Look, place: Place, direction: Direction): TextLine => ({
  ...look,
  text,
  direction,
  baseline: place.baseline,
  ...(place.side === 'ltr'
    ? { anchor: 'left', x: cardSize.margin + place.indent }
    : { anchor: 'right', x: cardSize.width - cardSize.margin - place.indent }),
});

/** A text of several lines in the first look in which it fits whole, or in the last one with an ellipsis. */
function paragraph(
  text: string,
  wanted: readonly Look[],
  area: { readonly top: number; readonly height: number },
  typesetter: Typesetter,
): TextLine[] {
  const direction = directionOf(text);
  const leading = /\p{scx=Arab}/u.test(text) ? 1.5 : 1.18;
  for (const look of wanted) {
    if (!typesetter.canSet(text, look.face)) return [];
    const most = Math.floor(area.height / (look.size * leading));
    const lines = setLines(text, measured(look, typesetter), cardSize.room, most);
    if (lines.at(-1)?.endsWith('…') && look !== wanted.at(-1)) continue;
    const first = area.top + look.size * (leading > 1.4 ? 1.1 : 0.94);
    return lines.map((line, index) =>
      placed(
        line,
        look,
        {
          baseline: Math.round(first + index * look.size * leading),
          side: direction,
          indent: 0,
          room: 0,
        },
        direction,
      ),
    );
  }
  return [];
}

/** A long name takes the line of the occasion too. */
function claimantText(name: string, occasion: string, typesetter: Typesetter): TextLine[] {
  const side = directionOf(name);
  const at = (baseline: number): Place => ({ baseline, side, indent: 0, room: cardSize.room });
  const isShort = measured(looks.claimant, typesetter)(name) <= cardSize.room;
  if (isShort) {
    return [
      ...oneLine(name, looks.claimant, at(554), typesetter),
      ...oneLine(occasion, looks.occasion, at(596), typesetter),
    ];
  }
  if (!typesetter.canSet(name, 'name')) return [];
  return setLines(name, measured(looks.smallClaimant, typesetter), cardSize.room, 2).map(
    (line, index) => placed(line, looks.smallClaimant, at(552 + index * 42), side),
  );
}
