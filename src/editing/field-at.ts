import { isMap, isNode, isSeq, parseDocument } from 'yaml';
import type { Path, Position } from '#domain/problem.ts';
import { bodyField } from './entry-form.ts';
import { splitText } from './entry-file.ts';

/** The field of a form that stands at a place of its file. */
export function fieldAt(text: string, hasBody: boolean, { line, column }: Position): Path {
  const { before, yaml } = splitText(text, hasBody);
  const first = before === '' ? 1 : 2;
  const lines = yaml.split('\n');
  if (line - first >= lines.length - 1) return hasBody ? [bodyField] : [];
  const offset =
    lines.slice(0, line - first).join('\n').length + (line > first ? 1 : 0) + column - 1;
  return pathAt(parseDocument(yaml).contents, Math.max(offset, 0));
}

function pathAt(node: unknown, offset: number): Path {
  if (isMap(node)) {
    const pair = node.items.findLast(({ key }) => startOf(key) <= offset);
    return pair ? [String(pair.key), ...pathAt(pair.value, offset)] : [];
  }
  if (isSeq(node)) {
    const index = node.items.findLastIndex((item) => startOf(item) <= offset);
    return index < 0 ? [] : [index, ...pathAt(node.items[index], offset)];
  }
  return [];
}

const startOf = (node: unknown) => (isNode(node) && node.range ? node.range[0] : Infinity);
