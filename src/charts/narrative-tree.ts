import { linesOf } from './wrapped-lines.ts';

/* A tree as it is read: one below the other, each under what it springs from and further in. Titles are whole. */

export interface TreeEntry<T> {
  readonly of: T;
  readonly title: string;
  /** What stands under the title in small type. */
  readonly note: string;
  readonly children: readonly TreeEntry<T>[];
}

export interface TextLine {
  readonly text: string;
  /** Of the baseline. */
  readonly y: number;
}

export interface TreeMark<T> {
  readonly of: T;
  /** Centre of the mark. */
  readonly x: number;
  readonly y: number;
  readonly textX: number;
  readonly title: readonly TextLine[];
  readonly note: readonly TextLine[];
  /** Lines to the children, as the data of an SVG path. */
  readonly branches: string | undefined;
  readonly children: readonly TreeMark<T>[];
}

export interface TreeChart<T> {
  readonly width: number;
  readonly height: number;
  readonly root: TreeMark<T>;
}

export const titleSize = 15;
export const noteSize = 13;
export const markRadius = 5;
const titleLine = 20;
const noteLine = 17;
const gap = 14;
const textGap = 14;
/** The title of the page's own entry is bold. */
const boldness = 1.08;
/** However deep the tree, this share of the width is left to the words. */
const wordShare = 0.55;

export const wideTree = <T>(root: TreeEntry<T>) => layOut(root, { width: 544, step: 30 });
export const narrowTree = <T>(root: TreeEntry<T>) => layOut(root, { width: 288, step: 18 });

const depthOf = <T>({ children }: TreeEntry<T>): number =>
  children.length === 0 ? 0 : 1 + Math.max(...children.map(depthOf));

function layOut<T>(root: TreeEntry<T>, frame: { width: number; step: number }): TreeChart<T> {
  const { width } = frame;
  const step = Math.min(frame.step, (width * (1 - wordShare)) / Math.max(1, depthOf(root)));
  let top = 0;

  function place(entry: TreeEntry<T>, depth: number): TreeMark<T> {
    const x = Math.round(depth * step) + markRadius + 1;
    const y = top + titleLine / 2;
    const textX = x + textGap;
    const title = setLines(entry.title, titleSize * boldness, titleLine);
    const note = setLines(entry.note, noteSize, noteLine);
    top += gap;
    const children = entry.children.map((child) => place(child, depth + 1));
    return { of: entry.of, x, y, textX, title, note, branches: branches(x, y, children), children };

    function setLines(text: string, size: number, height: number): readonly TextLine[] {
      return linesOf(text, size, width - textX).map((line) => {
        top += height;
        return { text: line, y: top - height * 0.27 };
      });
    }
  }
  const placed = place(root, 0);
  return { width, height: Math.ceil(top - gap + 4), root: placed };
}

/** Down from the mark to the last child, and in to each. */
function branches<T>(x: number, y: number, children: readonly TreeMark<T>[]): string | undefined {
  const last = children.at(-1);
  if (!last) return undefined;
  const inwards = children.map((child) => `M${x} ${child.y}H${child.x - markRadius}`);
  return `M${x} ${y + markRadius}V${last.y}${inwards.join('')}`;
}
