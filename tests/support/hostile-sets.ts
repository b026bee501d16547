import { collections, type Collection } from '#domain/collections.ts';
import { unsoundText } from '#domain/rules/text-hygiene.ts';
import { schemas } from '#domain/schemas.ts';
import { textFields, type TextField } from './planted-text.ts';
import { soundContent } from './sound-content.ts';

/** The sound content once more, under ids of its own, with a text of its own in every text field. */
export interface PlantedSet {
  readonly number: number;
  readonly entries: readonly PlantedEntry[];
  /** What stands in each of `textFields`, in their order. */
  readonly texts: readonly string[];
  /** How many texts a field does not take; plain words stand there. */
  readonly refused: number;
}
export interface PlantedEntry {
  readonly collection: Collection;
  readonly id: string;
  readonly raw: object;
}

/** Words of a field that stand nowhere else. */
export const plainWords = (field: number): string =>
  `Words-${String(field).padStart(3, '0')} of a field.`;

export const idIn = (set: number, id: string): string => `${id}-${set}`;

const ids = new Set(Object.values(soundContent()).flatMap((entries) => Object.keys(entries)));

export function plantedSet(number: number, textOf: (field: number) => string): PlantedSet {
  const content = soundContent();
  const raws = new Map<string, object>(
    collections.flatMap((collection) =>
      Object.entries(content[collection]).map(([id, raw]) => [
        `${collection}/${id}`,
        structuredClone(raw),
      ]),
    ),
  );
  let refused = 0;
  const texts = textFields.map((field, index) => {
    const raw = raws.get(`${field.collection}/${field.id}`) ?? {};
    const text = textOf(index);
    if (isTaken(raw, field, text)) return text;
    refused += 1;
    put(raw, field.path, plainWords(index));
    return plainWords(index);
  });
  addPassages(raws);
  return {
    number,
    texts,
    refused,
    entries: [...raws].map(([name, raw]) => {
      const [collection, id = ''] = name.split('/') as [Collection, string];
      return { collection, id: idIn(number, id), raw: ofSet(raw, number, name) };
    }),
  };
}

/** Puts a text into a field if its schema and the rule of text hygiene let it stand. */
function isTaken(raw: object, { collection, path }: TextField, text: string): boolean {
  put(raw, path, text);
  const last = path.slice(path.lastIndexOf('.') + 1);
  return unsoundText({ [last]: text }).length === 0 && schemas[collection].safeParse(raw).success;
}

function put(raw: object, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<object>((inside, key) => Object(Reflect.get(inside, key)), raw);
  Reflect.set(holder, last, value);
}

const at = (raw: object | undefined, path: string): unknown =>
  path.split('.').reduce<unknown>((inside, key) => Reflect.get(Object(inside), key), raw);

/** What is quoted has to stand in a captured passage. */
function addPassages(raws: ReadonlyMap<string, object>): void {
  const check = raws.get('fact-checks/envoy');
  const gazette = raws.get('sources/gazette');
  const passages = at(gazette, 'capture.passages');
  const quoted = [
    'quote.text',
    'quote.renderings.0.text',
    'claim.repeatedBy.0.wording',
    'replies.sought.0.quotedAnswer',
  ].map((path) => ({ locator: path, text: at(check, path) }));
  if (gazette) {
    put(gazette, 'capture.passages', [...(Array.isArray(passages) ? passages : []), ...quoted]);
  }
}

/** Ids within an entry are those of its set; a text that happens to be an id is none. */
function ofSet(raw: object, set: number, name: string): object {
  const texts = new Set(
    textFields
      .filter(({ collection, id }) => `${collection}/${id}` === name)
      .map(({ path }) => path),
  );
  const visit = (value: unknown, path: readonly string[]): unknown => {
    if (typeof value === 'string') {
      return ids.has(value) && !texts.has(path.join('.')) ? idIn(set, value) : value;
    }
    if (Array.isArray(value)) return value.map((each, n) => visit(each, [...path, String(n)]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, visit(each, [...path, key])]),
    );
  };
  return Object(visit(raw, []));
}
