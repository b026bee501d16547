import { yearTextSize, type RecordChart } from '#charts/verdict-record.ts';
import { markOf } from '#charts/verdict-mark.ts';
import type { PartialDate } from '#domain/partial-date.ts';
import type { VerdictRecord } from '#domain/verdict.ts';

export interface RuledVerdict {
  readonly date: PartialDate;
  readonly verdict: VerdictRecord;
}

/** The geometry of a record drawn plainly, so that a change of it is seen in a committed picture. */
export const drawRecord = ({ width, height, marks, rules }: RecordChart<RuledVerdict>): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" font-size="${yearTextSize}">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...rules.map(({ y, to }) => `<path d="M0 ${y}H${to}" stroke="#ccc"/>`),
    ...marks.map(({ ruled: { verdict }, x, y }) => {
      const { outline, solid = '', dashes = 'none' } = markOf(verdict);
      return `<g transform="translate(${x} ${y})"><path d="${outline}" fill="none" stroke="#000" stroke-width="3" stroke-dasharray="${dashes}"/><path d="${solid}"/></g>`;
    }),
    ...marks.flatMap(({ year }) =>
      year ? `<text x="${year.x}" y="${year.y}" text-anchor="middle">${year.text}</text>` : [],
    ),
    '</svg>\n',
  ].join('\n');
