import {
  markRadius,
  noteSize,
  titleSize,
  type TextLine,
  type TreeChart,
  type TreeEntry,
  type TreeMark,
} from '#charts/narrative-tree.ts';

/** The geometry of a tree drawn plainly, so that a change of it is seen in a committed picture. */
export const drawTree = ({ width, height, root }: TreeChart<unknown>): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" direction="ltr">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...marksIn(root).flatMap(({ x, y, textX, title, note, branches }) => [
      ...(branches ? [`<path d="${branches}" fill="none" stroke="#555"/>`] : []),
      `<circle cx="${x}" cy="${y}" r="${markRadius}" fill="#fff" stroke="#000"/>`,
      ...title.map((line) => text(textX, line, titleSize)),
      ...note.map((line) => text(textX, line, noteSize)),
    ]),
    '</svg>\n',
  ].join('\n');

/** A mark and all below it, from top to bottom. */
export const marksIn = <T>(mark: TreeMark<T>): readonly TreeMark<T>[] => [
  mark,
  ...mark.children.flatMap(marksIn),
];

/** An entry of which only the title matters. */
export const entry = (
  title: string,
  children: readonly TreeEntry<string>[] = [],
): TreeEntry<string> => ({
  of: title,
  title,
  note: 'first seen about 2014 · 2 claims checked',
  children,
});

const text = (x: number, { text: words, y }: TextLine, size: number) =>
  `<text x="${x}" y="${Math.round(y * 10) / 10}" font-size="${size}">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
