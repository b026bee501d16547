import { collections, type Collection } from '#domain/collections.ts';
import type { EntryProblem } from '#domain/problem.ts';
import type { BodyComponent, Prose, ProseComponent } from '#domain/prose-tree.ts';
import type { RecordOf, Records } from '#domain/records.ts';
import { runRule, type Rule } from '#domain/rules/rule.ts';
import { schemas } from '#domain/schemas.ts';
import { siteSettings } from '#domain/site-settings.ts';
import { verdictScale } from '#domain/verdict.ts';
import { soundContent, today } from './sound-content.ts';
import { soundScale, soundSite } from './sound-settings.ts';

export { today };

/** New values by dotted path, such as `'history.0.to'`; `undefined` takes the field away; `body` takes Prose. */
export type Changes = object;

/** An entry by `collection/id`. */
export type EntryName = `${Collection}/${string}`;

/**
 * A complete, sound set of records with some values changed, parsed by the real schemas. An entry that does not exist yet
 * starts as a copy of the first sound one of its collection; `null` takes an entry away.
 */
export function records(
  changes: { readonly [N in EntryName]?: Changes | null } & {
    site?: Changes;
    verdicts?: Changes;
  } = {},
): Records {
  const { site: siteChanges, verdicts: scaleChanges, ...entryChanges } = changes;
  const sound = soundContent();
  const content = soundContent();
  const bodies = new Map<string, Prose>();
  for (const [name, change] of Object.entries(entryChanges)) {
    const [collection, id = ''] = name.split('/') as [Collection, string];
    const entries = content[collection];
    if (change === null) {
      delete entries[id];
    } else {
      const { body, ...fields } = { body: [], ...change };
      bodies.set(name, body);
      entries[id] = changed(entries[id] ?? Object.values(sound[collection])[0] ?? {}, fields);
    }
  }
  const site = siteSettings.parse(changed(soundSite, siteChanges ?? {}));
  const scale = verdictScale.parse(changed(soundScale, scaleChanges ?? {}));
  const parsed = (collection: Collection) =>
    new Map(
      Object.entries(content[collection])
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, raw]) => {
          const record = schemas[collection].parse(raw);
          return [id, { ...record, id, body: bodies.get(`${collection}/${id}`) ?? [] }];
        }),
    );
  return {
    ...(Object.fromEntries(collections.map((name) => [name, parsed(name)])) as unknown as {
      [C in Collection]: Map<string, RecordOf<C>>;
    }),
    site,
    scale,
    redirects: [],
    verdicts: new Map(scale.verdicts.map((verdict) => [verdict.id, verdict])),
    bylines: new Map(site.bylines.map((byline) => [byline.id, byline])),
  };
}

/** One sound record of a collection with some values changed. */
function record<C extends Collection>(collection: C, id: string, changes: Changes): RecordOf<C> {
  const sound: { readonly [K in C]: ReadonlyMap<string, RecordOf<K>> } = records({
    [`${collection}/${id}`]: changes,
  });
  const found = sound[collection].get(id);
  if (!found) throw new Error(`No fixture ${collection}/${id}.`);
  return found;
}
export const factCheck = (changes: Changes = {}) => record('fact-checks', 'envoy', changes);
export const source = (changes: Changes = {}) => record('sources', 'gazette', changes);

/** A component in a body, on the line given. */
export const component = (
  name: BodyComponent,
  attributes: Readonly<Record<string, string>>,
  children: Prose = [],
  line = 40,
): ProseComponent => ({ component: name, attributes, children, line, column: 3 });

/** What one rule finds, in the short form in which tests state it. */
export const findings = <C extends Collection>(
  rule: Rule<C>,
  changes: Parameters<typeof records>[0] = {},
  broken: readonly string[] = [],
) => runRule(rule, records(changes), today, new Set(broken)).map(inShort);

/** `entry at path: message`, as one line; the mend is asserted to be there. */
export function inShort({ entry, at, message, mend }: EntryProblem): string {
  if (mend.trim() === '') throw new Error(`No mend beside: ${message}`);
  const place = 'line' in at ? `${at.line}:${at.column}` : at.join('.');
  return `${entry.collection}/${entry.id} ${place}: ${message}`;
}

/** A copy with the values at dotted paths replaced; a path may create what is missing, one step at a time. */
function changed(raw: object, changes: Changes): object {
  const copy = structuredClone(raw);
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const holder = keys.reduce<object>((inside, key) => {
      if (!Reflect.has(inside, key)) Reflect.set(inside, key, {});
      return Object(Reflect.get(inside, key));
    }, copy);
    if (value === undefined) Reflect.deleteProperty(holder, last);
    else Reflect.set(holder, last, value);
  }
  return copy;
}

/** In place of digests: all that was read, to be looked at. */
export const inFull = {
  ofText: (text: string) => text,
  ofRecord: (record: object) => JSON.stringify(record),
};
