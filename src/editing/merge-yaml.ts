import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
} from 'yaml';
import { aligned } from './aligned.ts';
import { printed } from '#archive/canonical-yaml.ts';
import type { FieldOrder } from '#archive/field-order.ts';
import { fingerprint } from './same-data.ts';

/**
 * YAML that says `data`, as near as can be to what it was: what is the same stays with its comments, list items are known
 * again when others come or go. `normal` is the form in which data is compared.
 */
export function mergedYaml(
  yaml: string,
  data: object,
  order: FieldOrder,
  normal: (value: unknown) => unknown,
): string {
  const document = parseDocument(yaml);
  const merge = new Merge(document, normal);
  document.contents = merge.node(document.contents, data) as typeof document.contents;
  return printed(document, order);
}

class Merge {
  readonly #document: Document.Parsed;
  readonly #normal: (value: unknown) => unknown;

  constructor(document: Document.Parsed, normal: (value: unknown) => unknown) {
    this.#document = document;
    this.#normal = normal;
  }

  node(node: unknown, value: unknown): unknown {
    if (this.#print(node) === this.#printValue(value)) return node;
    if (isMap(node) && isGroup(value)) {
      const known = new Map(node.items.map((pair) => [String(pair.key), pair]));
      for (const [key, pair] of known) {
        if (key in value) pair.value = this.node(pair.value, value[key]);
        else if (this.#print(pair.value) !== blank) node.delete(pair.key);
      }
      for (const [key, field] of Object.entries(value)) {
        if (!known.has(key)) node.add(this.#document.createPair(key, field));
      }
      return node;
    }
    if (isSeq(node) && Array.isArray(value)) {
      const before = node.items.slice();
      const places = aligned(before.map(this.#print), value.map(this.#printValue));
      node.items = value.map((item, index) => {
        const place = places[index];
        return place === undefined ? this.#fresh(item) : this.node(before[place], item);
      });
      return node;
    }
    if (isScalar(node) && !isGroup(value) && !Array.isArray(value)) {
      node.value = value;
      // Decided anew: what was a word may have become a number, or the other way round.
      delete node.source;
      return node;
    }
    return this.#fresh(value);
  }

  #fresh(value: unknown): Node {
    return this.#document.createNode(value, { aliasDuplicateObjects: false });
  }

  #print = (node: unknown): string =>
    fingerprint(
      this.#normal(
        isCollection(node) || isScalar(node) ? node.toJS(this.#document) : (node ?? null),
      ),
    );

  #printValue = (value: unknown): string => fingerprint(this.#normal(value));
}

const blank = fingerprint(undefined);

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
