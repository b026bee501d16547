import type { LaneChart } from '#charts/timeline-lanes.ts';
import { maxLanes, type Dated, type Row } from '#charts/timeline.ts';

/* The geometry of timelines drawn plainly, so that a change of it is seen in a committed picture. */
interface Titled extends Dated {
  readonly title: string;
}

export const drawLanes = ({ width, height, ticks, breaks, marks }: LaneChart<Titled>): string =>
  svg(width, height, [
    ...ticks.map(({ x }) => `<path d="M${round(x)} 24V${height}" stroke="#ddd"/>`),
    ...ticks.flatMap(({ x, year, hasLabel }) => (hasLabel ? text(x + 5, 14, String(year)) : [])),
    ...breaks.map(({ x }) => `<path d="M${round(x - 6)} 30l4 -12m4 12l4 -12" stroke="#555"/>`),
    ...marks.map(({ mark: { from, to }, y, shape }) =>
      rect(from, y - 4, to - from, 8, shape === 'point' ? 4 : 0),
    ),
    ...marks.map(({ label: { box, y } }) =>
      rect(box.from, y - 9, box.to - box.from, 18, 0, '#eee'),
    ),
    ...marks.map(({ label: { box, keepsTo, text: words, y } }) =>
      text(box[keepsTo], y + 4.5, words, `text-anchor="${keepsTo === 'from' ? 'start' : 'end'}"`),
    ),
  ]);

const rowHeight = 40;

export const drawRows = (rows: readonly Row<Titled>[]): string =>
  svg(
    480,
    rows.length * rowHeight,
    rows.flatMap(({ event, shape, yearsBefore, bars }, index) => {
      const y = index * rowHeight;
      return [
        ...bars.map(({ lane, isFirst, isLast }) => {
          const x = 10 + lane * 6;
          return `<path d="M${x} ${isFirst ? y + 12 : y}V${isLast ? y + 20 : y + rowHeight}" stroke="#555"/>`;
        }),
        rect(2, y + (shape === 'point' ? 7 : 4), 10, shape === 'point' ? 10 : 16, 5),
        text(20 + maxLanes * 6, y + 16, `${event.date} ${event.title.slice(0, 36)}`),
        ...(yearsBefore > 0 ? [text(380, y + 16, `${yearsBefore} years pass`)] : []),
      ];
    }),
  );

const round = (number: number) => Math.round(number * 10) / 10;

const svg = (width: number, height: number, parts: readonly string[]) =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" font-size="13">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n');

const rect = (x: number, y: number, width: number, height: number, rx: number, fill = 'none') =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${height}" rx="${rx}" fill="${fill}" stroke="${fill === 'none' ? '#000' : 'none'}"/>`;

const text = (x: number, y: number, words: string, more = '') =>
  `<text x="${round(x)}" y="${round(y)}" ${more}>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
