import { plotTextSize, type FiguresPlot, type PlotRow } from '#charts/figures-plot.ts';
import type { PlacedText } from '#charts/placed-value.ts';

/** The geometry of a plot of figures drawn plainly, so that a change of it is seen in a committed picture. */
export const drawFigures = ({ width, height, rows, ticks, area, shade }: FiguresPlot): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" font-size="${plotTextSize}" dominant-baseline="central" fill="none">`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    ...(shade
      ? [
          `<path d="M${shade.from} ${area.top}h${shade.width}V${area.bottom}H${shade.from}z" fill="#ddd"/>`,
        ]
      : []),
    ...ticks.flatMap(({ x, label }) => [
      `<path d="M${x} ${area.top}V${area.bottom}" stroke="#ddd"/>`,
      text(label),
    ]),
    ...rows.flatMap(row),
    '</svg>\n',
  ].join('\n');

const row = ({ mark, name, value, y, ends, bar }: PlotRow) => [
  ...name.map(text),
  ...(bar
    ? [
        `<path d="M${bar.from} ${y}H${bar.to}" stroke="#000" stroke-width="${bar.isOpen ? 2 : 6}"${bar.isOpen ? ' stroke-dasharray="5 3"' : ''}/>`,
      ]
    : []),
  ...ends.map((x) =>
    mark.isOwn
      ? `<path d="M${x} ${y - 7}l7 7-7 7-7-7z" fill="#fff" stroke="#000"/>`
      : `<circle cx="${x}" cy="${y}" r="${mark.shape.kind === 'range' ? 1 : 5}" fill="#000"/>`,
  ),
  text(value),
];

const text = ({ text, x, y, anchor }: PlacedText) =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="#000">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
