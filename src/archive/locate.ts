import { isMap, isNode, isPair, isSeq, parseDocument, type Node, type Pair } from 'yaml';
import type { Path, Position } from '#domain/problem.ts';
import { positionAt } from './local-problem.ts';

/** Finds the place of a value of the data, or of its key. */
export type Locate = (path: Path, part?: 'value' | 'key') => Position;

/**
 * Places in YAML that begins on line `firstLine` of its file. A list or map under a key is at that key; what is
 * missing is at its nearest parent that exists. Slow, so made only for a file that has a problem to print.
 */
export function locateIn(yaml: string, firstLine = 1): Locate {
  const { contents } = parseDocument(yaml);
  const start = startOf(contents) ?? 0;
  return (path, part = 'value') => {
    let offset = start;
    let node: unknown = contents;
    for (const [depth, key] of path.entries()) {
      const step = stepInto(node, key);
      if (!step) break;
      const isLast = depth === path.length - 1;
      offset = placeOf(step, isLast && part === 'key') ?? offset;
      node = isPair(step) ? step.value : step;
    }
    return positionAt(yaml, offset, firstLine);
  };
}

function stepInto(node: unknown, key: string | number): Node | Pair | undefined {
  if (isMap(node)) return node.items.find((pair) => String(pair.key) === String(key));
  if (isSeq(node)) {
    const item: unknown = node.items[Number(key)];
    return isNode(item) ? item : undefined;
  }
  return undefined;
}

function placeOf(step: Node | Pair, atKey: boolean): number | undefined {
  if (!isPair(step)) return startOf(step);
  const { key, value } = step;
  const isEmpty = !isNode(value) || value.range?.[0] === value.range?.[1];
  return atKey || isEmpty || isMap(value) || isSeq(value) ? startOf(key) : startOf(value);
}

const startOf = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined);
