import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  narrowTree,
  noteSize,
  titleSize,
  wideTree,
  type TreeEntry,
} from '#charts/narrative-tree.ts';
import { linesOf } from '#charts/wrapped-lines.ts';
import { widthOf } from '#charts/text-width.ts';
import { example } from '#examples/corpus.ts';
import { treeEntry } from '#site/tree-entry.ts';
import { drawTree, entry, marksIn } from './tree-drawing.ts';

const chain = (depth: number): TreeEntry<string> =>
  entry(
    `At the depth of ${depth}, told in a clause of usual length`,
    depth > 1 ? [chain(depth - 1)] : [],
  );

const trees: Readonly<Record<string, TreeEntry<unknown>>> & {
  readonly example: TreeEntry<unknown>;
} = {
  single: entry('A secret hand arms the Bombers'),
  example: treeEntry(example('narratives', 'widest'), example('narratives', 'variant')),
  deep: chain(5),
  broad: entry('A line with many variants', [
    ...Array.from({ length: 18 }, (_, index) => entry(`Variant ${index + 1} of the line`)),
    entry('With a variant of its own', [entry('The last & least')]),
    entry('Twentieth'),
  ]),
  hard: entry('N'.repeat(120), [
    entry(
      'Соединённые Штаты создали «Исламское государство», чтобы ослабить соседей России & <других>',
      [entry('ایالات متحده داعش را ساخته است و ISIS-K را علیه همسایگان افغانستان به کار می‌برد')],
    ),
    entry(
      'A title of exactly so many words that it has to be told in more than one line of text, '.repeat(
        2,
      ),
    ),
  ]),
};
const layouts = [
  ['wide', wideTree],
  ['narrow', narrowTree],
] as const;

describe.each(layouts)('a %s tree', (name, layOut) => {
  test.each(Object.entries(trees))('%s looks as committed', async (shape, tree) => {
    await expect(drawTree(layOut(tree))).toMatchFileSnapshot(`golden/tree-${shape}-${name}.svg`);
  });

  const stands = (tree: TreeEntry<unknown>) => {
    const { width, height, root } = layOut(tree);
    let bottom = 0;
    for (const { x, y, textX, title, note, children } of marksIn(root)) {
      expect(x).toBeLessThan(textX);
      for (const line of title) {
        expect(textX + widthOf(line.text, titleSize)).toBeLessThanOrEqual(width);
        expect(line.y - titleSize).toBeGreaterThanOrEqual(bottom - 0.5);
        bottom = line.y;
      }
      for (const line of note) {
        expect(textX + widthOf(line.text, noteSize)).toBeLessThanOrEqual(width);
        expect(line.y - noteSize).toBeGreaterThanOrEqual(bottom - 0.5);
        bottom = line.y;
      }
      for (const child of children) {
        expect(child.x).toBeGreaterThan(x);
        expect(child.y).toBeGreaterThan(y);
      }
    }
    expect(bottom).toBeLessThan(height);
  };

  test.each(Object.entries(trees))('%s: no words meet, none leave the sheet', (_, tree) => {
    stands(tree);
  });

  test('nor do any others, at any depth', () => {
    const tree: fc.Memo<TreeEntry<string>> = fc.memo((depth) =>
      fc
        .tuple(
          fc
            .string({ unit: 'grapheme', minLength: 1, maxLength: 160 })
            .filter((title) => title.trim() !== ''),
          depth > 1 ? fc.array(tree(), { maxLength: 3 }) : fc.constant([]),
        )
        .map(([title, children]) => entry(title, children)),
    );
    fc.assert(fc.property(tree(5), stands), { numRuns: 60 });
    stands(chain(12));
  });

  test('words have more than half of the width, however deep', () => {
    const { width, root } = layOut(chain(30));
    for (const { textX } of marksIn(root)) expect(width - textX).toBeGreaterThan(width * 0.45);
  });
});

test('a branch leads down to the last child and in to each', () => {
  const { root } = wideTree(trees.example);
  const [first, last] = root.children;
  expect(root.branches).toBe(
    `M${root.x} ${root.y + 5}V${last?.y}M${root.x} ${first?.y}H${(first?.x ?? 0) - 5}M${root.x} ${last?.y}H${(last?.x ?? 0) - 5}`,
  );
  expect(first?.branches).toBeUndefined();
});

describe('lines of text', () => {
  test('break between words and lose nothing', () => {
    const text = 'The West steers ISIS-K against its rivals';
    const lines = linesOf(text, 15, 150);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(text);
  });

  test('a word that is too long is broken inside, also where nothing fits', () => {
    expect(linesOf('N'.repeat(120), 15, 150).join('')).toBe('N'.repeat(120));
    expect(linesOf('ab', 15, 1)).toEqual(['a', 'b']);
    expect(linesOf(' a ', 15, 150)).toEqual(['a']);
    expect(linesOf('', 15, 150)).toEqual([]);
  });

  test('where the text runs from right to left, so does each line', () => {
    const lines = linesOf('داعش را ISIS-K ساخته است', 15, 60);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).toMatch(/^\u2067.*\u2069$/u);
  });
});
