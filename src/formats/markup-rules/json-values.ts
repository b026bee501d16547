/** An object of JSON of which nothing is known. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a dotted path, such as `reviewRating.alternateName`. */
export const valueAt = (from: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
      from,
    );

/** True for a value that says something. */
export const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && !value.length);

/** The text there; undefined where there is none, or something else. */
export function textAt(from: unknown, path: string): string | undefined {
  const value = valueAt(from, path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The things there, whether one or a list of them, each with its own path. */
export function thingsAt(from: unknown, path: string): { path: string; thing: JsonObject }[] {
  const value = valueAt(from, path);
  if (isObject(value)) return [{ path, thing: value }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((thing: unknown, index) =>
    isObject(thing) ? [{ path: `${path}.${index}`, thing }] : [],
  );
}

/** Its types by their plain names: schema.org's prefixes say nothing. */
export const typesOf = (thing: JsonObject): string[] =>
  [thing['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''));
