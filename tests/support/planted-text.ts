import { collections, type Collection } from '#domain/collections.ts';
import { unsoundText } from '#domain/rules/text-hygiene.ts';
import { schemas } from '#domain/schemas.ts';
import { soundContent } from './sound-content.ts';

/** A text field of the sound content: its entry, and its dotted path. */
export interface TextField {
  readonly collection: Collection;
  readonly id: string;
  readonly path: string;
}

const probe = 'Any words, with a comma.';

/** Every field that takes any words. Ids, dates, addresses and words of a list are none. */
export const textFields: readonly TextField[] = collections.flatMap((collection) =>
  Object.entries(soundContent()[collection]).flatMap(([id, raw]) =>
    leavesOf(raw)
      .map((path) => ({ collection, id, path }))
      .filter((field) => takes(field, probe)),
  ),
);

/** True where the schema of the entry and the rule of text hygiene let a text stand in a field. */
export function takes({ collection, id, path }: TextField, text: string): boolean {
  const raw = structuredClone(soundContent()[collection][id] ?? {});
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<object>((inside, key) => Object(Reflect.get(inside, key)), raw);
  Reflect.set(holder, last, text);
  return schemas[collection].safeParse(raw).success && unsoundText({ [last]: text }).length === 0;
}

/** Paths of all strings. */
function leavesOf(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value === 'string') return [path.join('.')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => leavesOf(inside, [...path, key]));
}

/** Changes that put a text into all of some fields. */
export function planted(
  fields: readonly TextField[],
  text: string,
): Record<string, Record<string, string>> {
  const changes: Record<string, Record<string, string>> = {};
  for (const { collection, id, path } of fields) {
    (changes[`${collection}/${id}`] ??= {})[path] = text;
  }
  return changes;
}
