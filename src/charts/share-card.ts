import { cardColours } from './card-colours.ts';
import { cardSize, cardText, verdictIndent, type CardWords } from './card-text.ts';
import { escaped, outlined } from './outlined-text.ts';
import { directionOf, type Direction, type Typesetter } from './typesetter.ts';
import type { Mark } from './verdict-mark.ts';

/** The card of a fact-check as SVG: the verdict as mark and word, the claim, and who made it. */
export function shareCard(words: CardWords, typesetter: Typesetter): string {
  const { width, height } = cardSize;
  const tone = cardColours.tones[words.tone];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(words.description)}</title>`,
    `<rect width="${width}" height="${height}" fill="${cardColours.paper}"/>`,
    doubleRule(106, tone),
    doubleRule(498, tone),
    verdictMark(words.mark, tone, directionOf(words.verdict)),
    ...outlined(cardText(words, typesetter), typesetter),
    '</svg>\n',
  ].join('\n');
}

const doubleRule = (y: number, tone: string) =>
  `<path d="M${cardSize.margin} ${y}h${cardSize.room}m0 8h-${cardSize.room}" stroke="${tone}" stroke-width="3"/>`;

const markSize = 66;

function verdictMark({ outline, solid, dashes }: Mark, tone: string, direction: Direction): string {
  const { width, margin } = cardSize;
  const x = direction === 'ltr' ? margin : width - margin - markSize;
  const dashed = dashes === undefined ? '' : ` stroke-dasharray="${dashes}"`;
  const filled = solid === undefined ? '' : `<path d="${solid}" fill="${tone}"/>`;
  return `<g transform="translate(${x} ${verdictIndent.middle - markSize / 2}) scale(${markSize / 24})"><path d="${outline}" fill="none" stroke="${tone}" stroke-width="3"${dashed}/>${filled}</g>`;
}
