import type { BarChart, Counted } from '#charts/bars.ts';

/** The geometry of bars drawn plainly, so that a change of it is seen in a committed picture. */
export const drawBars = ({ width, height, marks }: BarChart<Counted>): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" font-size="13">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...marks.flatMap(({ label, bar, number }) => [
      text(label.x, label.y, label.text),
      `<rect x="${bar.x}" y="${bar.y}" width="${bar.width}" height="${bar.height}" fill="#555"/>`,
      text(number.x, number.y, number.text),
    ]),
    '</svg>\n',
  ].join('\n');

const text = (x: number, y: number, words: string) =>
  `<text x="${Math.round(x * 10) / 10}" y="${y}">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
