import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Path } from '#domain/problem.ts';
import { canonicalYaml } from '#archive/canonical-yaml.ts';
import { NotEditable } from './entry-file.ts';
import type { FieldOrder } from '#archive/field-order.ts';

/** One change of the data of an entry. */
export type Edit =
  | { readonly set: Path; readonly to: unknown }
  | { readonly append: Path; readonly item: unknown }
  | { readonly remove: Path };

/** YAML with its data changed: only the lines concerned are others, all else is byte for byte as it was. */
export const editYaml = (yaml: string, edits: readonly Edit[], order: FieldOrder): string =>
  edits.reduce(
    (text, edit) => spliced(text, edit, order),
    yaml.endsWith('\n') ? yaml : `${yaml}\n`,
  );

function spliced(yaml: string, edit: Edit, order: FieldOrder): string {
  const path = 'set' in edit ? edit.set : 'append' in edit ? edit.append : edit.remove;
  const { contents } = parseDocument(yaml);
  const parents = path.slice(0, -1);
  const parent = parents.reduce<unknown>(below, contents);
  const fields = orderAt(order, parents);
  const key = String(path.at(-1));
  if (!isMap(parent) || parent.flow) throw notInPlace(path);
  const pair = parent.items.find((one) => String(one.key) === key);
  if ('remove' in edit) return pair ? without(yaml, pair) : yaml;
  if ('append' in edit) {
    const list = pair?.value;
    if (isSeq(list) && list.items.length > 0) {
      return appended(yaml, list, edit.item, orderAt(fields, [key]).items);
    }
    return pair
      ? replaced(yaml, pair, [edit.item], fields)
      : inserted(yaml, parent, key, [edit.item], fields);
  }
  if (!pair) return inserted(yaml, parent, key, edit.to, fields);
  return replaced(yaml, pair, edit.to, fields);
}

const notInPlace = (path: Path) =>
  new NotEditable(`${path.join('.')} cannot be changed in place; edit the file by hand.`);

const below = (node: unknown, key: string | number): unknown =>
  isMap(node)
    ? node.items.find((pair) => String(pair.key) === String(key))?.value
    : isSeq(node)
      ? node.items[Number(key)]
      : undefined;

const orderAt = (order: FieldOrder, path: Path): FieldOrder =>
  path.reduce<FieldOrder>(
    (at, key) => (typeof key === 'number' ? at.items : at.fields.get(key)) ?? { fields: new Map() },
    order,
  );

/** Replaces the value and leaves a comment behind it where it stands. */
function replaced(yaml: string, pair: Pair, value: unknown, order: FieldOrder): string {
  const [from, to] = rangeOf(pair.value) ?? rangeOf(pair.key) ?? [0, 0];
  const keyStart = rangeOf(pair.key)?.[0] ?? 0;
  const column = columnOf(yaml, keyStart);
  const lines = pairLines(String(pair.key), value, order, column);
  const isBlock = yaml.slice(from, to).endsWith('\n');
  const [first = ''] = lines;
  const old = isScalar(pair.value) && !isBlock;
  if (old && lines.length === 1) {
    return yaml.slice(0, from) + first.slice(first.indexOf(':') + 2) + yaml.slice(to);
  }
  const end = endOfLine(yaml, isBlock ? to - 1 : to);
  return `${yaml.slice(0, keyStart)}${lines.join('\n').trimStart()}\n${yaml.slice(end)}`;
}

/** A new field, before the first that the schema has behind it. */
function inserted(yaml: string, map: YAMLMap, key: string, value: unknown, order: FieldOrder) {
  const places = [...order.fields.keys()];
  const start = rangeOf(map.items[0]?.key)?.[0] ?? 0;
  const lines = pairLines(key, value, order, columnOf(yaml, start));
  const next = map.items.find((pair) => places.indexOf(String(pair.key)) > places.indexOf(key));
  const isFirst = next !== undefined && next === map.items[0];
  if (isFirst && columnOf(yaml, start) > 0) throw notInPlace([key]);
  const at = next
    ? aboveComments(yaml, startOfLine(yaml, rangeOf(next.key)?.[0] ?? 0))
    : endOfContent(yaml, map.items.at(-1));
  return `${yaml.slice(0, at)}${lines.join('\n')}\n${yaml.slice(at)}`;
}

function appended(yaml: string, list: YAMLSeq, item: unknown, order: FieldOrder | undefined) {
  const last = list.items.at(-1);
  if (list.flow) {
    const end = rangeOf(last)?.[1] ?? 0;
    if (typeof item === 'object') throw notInPlace([]);
    return `${yaml.slice(0, end)}, ${inline(item)}${yaml.slice(end)}`;
  }
  const column = columnOf(yaml, rangeOf(list)?.[0] ?? 0);
  const text = canonicalYaml([item], { fields: new Map(), ...(order && { items: order }) });
  const end = endOf(yaml, last);
  const whole = yaml.slice(0, end).endsWith('\n') ? '' : '\n';
  return `${yaml.slice(0, end)}${whole}${shifted(text, column).join('\n')}\n${yaml.slice(end)}`;
}

function without(yaml: string, pair: Pair): string {
  const start = startOfLine(yaml, rangeOf(pair.key)?.[0] ?? 0);
  return yaml.slice(0, start) + yaml.slice(endOfContent(yaml, pair));
}

const pairLines = (key: string, value: unknown, order: FieldOrder, column: number) =>
  shifted(canonicalYaml({ [key]: value }, order), column);

const shifted = (text: string, column: number) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `${' '.repeat(column)}${line}`));

const inline = (value: unknown) => canonicalYaml([value], { fields: new Map() }).slice(2).trimEnd();

const rangeOf = (node: unknown): Node['range'] | undefined =>
  isNode(node) ? (node.range ?? undefined) : undefined;

const startOfLine = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;

/** Behind the line end of the line on which `at` stands. */
function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

const columnOf = (text: string, at: number) => at - startOfLine(text, at);

const endOfContent = (text: string, pair: Pair | undefined) =>
  endOf(text, isNode(pair?.value) ? pair.value : pair?.key);

/** Behind the last line of a node, whatever its kind: of a group, the last line of its last part. */
function endOf(text: string, node: unknown): number {
  if (isMap(node) && !node.flow && node.items.length > 0) {
    return endOfContent(text, node.items.at(-1));
  }
  if (isSeq(node) && !node.flow && node.items.length > 0) return endOf(text, node.items.at(-1));
  const end = rangeOf(node)?.[1] ?? text.length;
  return endOfLine(text, text[end - 1] === '\n' ? end - 1 : end);
}

/** A comment right above a field is about the field. */
function aboveComments(text: string, at: number): number {
  const above = startOfLine(text, at - 1);
  return at > 0 && /^\s*#/.test(text.slice(above, at)) ? aboveComments(text, above) : at;
}
