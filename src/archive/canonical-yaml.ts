import { Document, isMap, isScalar, isSeq, parseDocument, Scalar, type YAMLMap } from 'yaml';
import type { FieldOrder } from './field-order.ts';

/** As the desks for browsers write it, too: no line is folded, so a changed word is a changed line and no more. */
const form = { lineWidth: 0, singleQuote: true, indent: 2 } as const;

/** Data as YAML in the one form of content/: fields in the order of the schema, quotation marks only where YAML needs them. */
export const canonicalYaml = (data: object, order: FieldOrder): string =>
  printed(new Document(data, { aliasDuplicateObjects: false }), order);

/** YAML that somebody wrote in that form; comments stay with what they stand at. It has to be sound YAML. */
export const reformatted = (yaml: string, order: FieldOrder): string =>
  printed(parseDocument(yaml), order);

/** A document that was changed, in that form. */
export function printed(
  document: Pick<Document, 'contents' | 'toString'>,
  order: FieldOrder,
): string {
  style(document.contents, order);
  // A field with an empty line above it may have come to be the first.
  return document.toString(form).replace(/^\n+/, '');
}

function style(node: unknown, order: FieldOrder | undefined): void {
  if (isMap(node)) {
    node.flow = node.items.length === 0;
    sort(node, order);
    for (const { key, value } of node.items) {
      style(key, undefined);
      style(value, order?.fields.get(String(key)));
    }
  } else if (isSeq(node)) {
    node.flow = node.items.length === 0;
    for (const item of node.items) style(item, order?.items);
  } else if (isScalar(node) && typeof node.value === 'string') {
    node.type = node.value.includes('\n') ? Scalar.BLOCK_LITERAL : Scalar.PLAIN;
  }
}

/** Keys in the order of the schema; those it does not know stay behind the one they follow. */
function sort(map: YAMLMap, order: FieldOrder | undefined): void {
  const places = [...(order?.fields.keys() ?? [])];
  let last = -1;
  const ranked = map.items.map((pair) => {
    const place = places.indexOf(String(pair.key));
    last = place >= 0 ? place : last;
    return { pair, place: last };
  });
  if (ranked.every(({ place }, index) => place >= (ranked[index - 1]?.place ?? -1))) return;
  bindComment(map);
  map.items = ranked.sort((a, b) => a.place - b.place).map(({ pair }) => pair);
}

/** A comment above the first key belongs to the key, not to the map, which is about to begin with another. */
function bindComment(map: YAMLMap): void {
  const key = map.items[0]?.key;
  if (!map.commentBefore || !isScalar(key)) return;
  key.commentBefore = [map.commentBefore, key.commentBefore].filter(Boolean).join('\n');
  map.commentBefore = null;
}
