import { z } from 'zod';
import { collections, type Collection, type RefTarget } from './collections.ts';
import type { Path } from './problem.ts';
import { schemas } from './schemas.ts';

/** Where references stand in a shape of data: a map of the schema with everything else left out. */
type RefShape =
  | { readonly ref: RefTarget }
  | { readonly fields: Readonly<Record<string, RefShape>> }
  | { readonly items: RefShape };

interface JsonSchema {
  ref?: RefTarget;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

function shapeOf(schema: JsonSchema): RefShape | undefined {
  if (schema.ref) return { ref: schema.ref };
  if (schema.properties) {
    const fields = Object.entries(schema.properties).flatMap(([key, field]) => {
      const shape = shapeOf(field);
      return shape ? [[key, shape] as const] : [];
    });
    return fields.length > 0 ? { fields: Object.fromEntries(fields) } : undefined;
  }
  if (schema.items) {
    const items = shapeOf(schema.items);
    return items && { items };
  }
  return (schema.anyOf ?? schema.oneOf ?? []).map(shapeOf).reduce(merge, undefined);
}

/** The branches of a union as one shape: a record is of one branch, so its fields meet no others. */
function merge(a: RefShape | undefined, b: RefShape | undefined): RefShape | undefined {
  return a && b && 'fields' in a && 'fields' in b
    ? { fields: { ...a.fields, ...b.fields } }
    : (a ?? b);
}

const shapes = new Map<Collection, RefShape | undefined>(
  collections.map((collection) => [
    collection,
    shapeOf(
      z.toJSONSchema(schemas[collection], {
        io: 'input',
        unrepresentable: 'any',
        reused: 'inline',
      }) as JsonSchema,
    ),
  ]),
);

/** A reference found in a record. */
export interface Reference {
  readonly target: RefTarget;
  readonly id: string;
  readonly path: Path;
}

/** A copy of a record in which each reference is what `resolve` makes of it; all else is kept as it is. */
export const mapReferences = (
  collection: Collection,
  record: object,
  resolve: (reference: Reference) => unknown,
): Record<string, unknown> =>
  map(shapes.get(collection), record, [], resolve) as Record<string, unknown>;

function map(
  shape: RefShape | undefined,
  value: unknown,
  path: Path,
  resolve: (reference: Reference) => unknown,
): unknown {
  if (!shape || value === undefined) return value;
  if ('ref' in shape) {
    return typeof value === 'string' ? resolve({ target: shape.ref, id: value, path }) : value;
  }
  if ('items' in shape) {
    return Array.isArray(value)
      ? value.map((item, index) => map(shape.items, item, [...path, index], resolve))
      : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [
      key,
      map(shape.fields[key], field, [...path, key], resolve),
    ]),
  );
}

/** Every reference of a record, in the order of its fields. */
export function referencesOf(collection: Collection, record: object): Reference[] {
  const found: Reference[] = [];
  mapReferences(collection, record, (reference) => {
    found.push(reference);
    return reference.id;
  });
  return found;
}
