import { collections, type Collection, type RefTarget } from './collections.ts';
import type { Entity } from './entities.ts';
import { branchesOf, jsonSchemaOf, type JsonSchema } from './json-schema.ts';
import type { Path } from './problem.ts';
import { processWide } from './process-wide.ts';
import { schemas } from './schemas.ts';

/** Where references stand in a shape of data: a map of the schema with everything else left out. */
type RefShape =
  | { readonly ref: RefTarget }
  | { readonly fields: ReadonlyMap<string, RefShape> }
  | { readonly items: RefShape };

function shapeOf(schema: JsonSchema): RefShape | undefined {
  if (schema.ref) return { ref: schema.ref };
  if (schema.properties) {
    const fields = Object.entries(schema.properties).flatMap(([key, field]) => {
      const shape = shapeOf(field);
      return shape ? [[key, shape] as const] : [];
    });
    return fields.length > 0 ? { fields: new Map(fields) } : undefined;
  }
  if (schema.items) {
    const items = shapeOf(schema.items);
    return items && { items };
  }
  const branches = branchesOf(schema);
  return branches.includes(schema) ? undefined : branches.map(shapeOf).reduce(merge, undefined);
}

/** The branches of a union as one shape: a record is of one branch, so its fields meet no others. */
function merge(a: RefShape | undefined, b: RefShape | undefined): RefShape | undefined {
  return a && b && 'fields' in a && 'fields' in b
    ? { fields: new Map([...a.fields, ...b.fields]) }
    : (a ?? b);
}

const shapes = new Map(
  collections.map((collection) => [collection, shapeOf(jsonSchemaOf(schemas[collection]))]),
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
  resolve: (target: RefTarget, id: string) => unknown,
): Record<string, unknown> =>
  map(shapes.get(collection), record, (target, value) =>
    typeof value === 'string' ? resolve(target, value) : value,
  ) as Record<string, unknown>;

/** What the file of a linked entity says, its references as ids again; without what only others say of it. */
export function unlinked<C extends Collection>(collection: C, entity: Entity<C>): RecordFields {
  const fields = Object.keys(schemas[collection].shape).flatMap((key) => {
    const value: unknown = Reflect.get(entity, key);
    return value === undefined ? [] : [[key, value] as const];
  });
  return map(shapes.get(collection), Object.fromEntries(fields), (_, value) =>
    isGroup(value) ? value['id'] : value,
  ) as RecordFields;
}
export type RecordFields = Readonly<Record<string, unknown>>;

function map(
  shape: RefShape | undefined,
  value: unknown,
  replace: (target: RefTarget, value: unknown) => unknown,
): unknown {
  if (!shape) return value;
  if ('ref' in shape) return replace(shape.ref, value);
  if ('items' in shape) {
    return Array.isArray(value) ? value.map((item) => map(shape.items, item, replace)) : value;
  }
  if (!isGroup(value)) return value;
  const copy: Record<string, unknown> = { ...value };
  for (const [key, field] of shape.fields) {
    if (key in copy) copy[key] = map(field, copy[key], replace);
  }
  return copy;
}

/** A reference without its place. */
export interface Mention {
  readonly target: RefTarget;
  readonly id: string;
  /** The fields that stand beside it; of one in a list of references, those beside the list. */
  readonly beside: Readonly<Record<string, unknown>>;
}

const known = processWide('mentions', () => new WeakMap<object, readonly Mention[]>());

/** Every reference of a record, in the order of the fields of its schema; found once for a record, which never changes. */
export function mentionsIn(collection: Collection, record: object): readonly Mention[] {
  const found = known.get(record) ?? findMentions(shapes.get(collection), record);
  known.set(record, found);
  return found;
}

/** One string for all mentions of an id: there are hundreds of thousands, and looking them up touches each. */
const ids = new Map<string, string>();
function oneOf(id: string): string {
  const first = ids.get(id) ?? id;
  ids.set(first, first);
  return first;
}

function findMentions(whole: RefShape | undefined, record: object): Mention[] {
  const found: Mention[] = [];
  const visit = (shape: RefShape, value: unknown, beside: Mention['beside']) => {
    if (value === undefined) return;
    if ('ref' in shape) {
      if (typeof value === 'string') found.push({ target: shape.ref, id: oneOf(value), beside });
    } else if ('items' in shape) {
      if (Array.isArray(value)) for (const item of value) visit(shape.items, item, beside);
    } else if (isGroup(value)) {
      for (const [key, field] of shape.fields) visit(field, value[key], value);
    }
  };
  if (whole) visit(whole, record, {});
  return found;
}

/** Every reference of a record, in the order of the fields of its schema. */
export function referencesOf(collection: Collection, record: object): Reference[] {
  const found: Reference[] = [];
  const path: (string | number)[] = [];
  const visit = (shape: RefShape | undefined, value: unknown) => {
    if (!shape || value === undefined) return;
    if ('ref' in shape) {
      if (typeof value === 'string') found.push({ target: shape.ref, id: value, path: [...path] });
    } else if ('items' in shape) {
      if (Array.isArray(value)) value.forEach((item, index) => step(index, shape.items, item));
    } else if (isGroup(value)) {
      for (const [key, field] of shape.fields) step(key, field, value[key]);
    }
  };
  const step = (key: string | number, shape: RefShape, value: unknown) => {
    path.push(key);
    visit(shape, value);
    path.pop();
  };
  visit(shapes.get(collection), record);
  return found;
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
