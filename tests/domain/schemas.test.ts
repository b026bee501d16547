import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { collections } from '#domain/collections.ts';
import { place } from '#domain/place.ts';
import { schemas } from '#domain/schemas.ts';
import { siteSettings } from '#domain/site-settings.ts';
import { verdictScale } from '#domain/verdict.ts';
import { records } from '../support/records.ts';
import { soundContent } from '../support/sound-content.ts';
import { soundScale, soundSite } from '../support/sound-settings.ts';

interface JsonSchema {
  type?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

/** Every schema inside a schema, with the path that leads to it. */
function inside(schema: JsonSchema, path: string): [string, JsonSchema][] {
  const { properties = {}, items, anyOf = [], oneOf = [], additionalProperties } = schema;
  return [
    [path, schema],
    ...Object.entries(properties).flatMap(([key, field]) => inside(field, `${path}.${key}`)),
    ...[...anyOf, ...oneOf].flatMap((branch) => inside(branch, path)),
    ...(items ? inside(items, `${path}[]`) : []),
    ...(typeof additionalProperties === 'object' ? inside(additionalProperties, `${path}.*`) : []),
  ];
}

const everySchema = { ...schemas, site: siteSettings, verdicts: verdictScale };
const parts = Object.entries(everySchema).flatMap(([name, schema]) =>
  inside(
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as JsonSchema,
    name,
  ),
);

describe('every schema', () => {
  test('describes every field for editors', () => {
    const fields = parts.flatMap(([path, { properties = {} }]) =>
      Object.entries(properties).map(([key, field]) => [`${path}.${key}`, field] as const),
    );
    expect(fields.length).toBeGreaterThan(150);
    expect(fields.filter(([, { description }]) => !description).map(([path]) => path)).toEqual([]);
  });

  test('is strict in every object', () => {
    const objects = parts.filter(([, { properties }]) => properties);
    expect(objects.length).toBeGreaterThan(30);
    const loose = objects.filter(([, schema]) => schema.additionalProperties !== false);
    expect(loose.map(([path]) => path)).toEqual([]);
  });
});

/** Each object of raw data in turn, with a key that no schema knows put into it. */
function* withUnknownKey(raw: unknown, path: string): Iterable<[string, unknown]> {
  if (Array.isArray(raw)) {
    for (const [index, value] of raw.entries()) {
      for (const [at, broken] of withUnknownKey(value, `${path}.${index}`)) {
        yield [at, raw.with(index, broken)];
      }
    }
  } else if (typeof raw === 'object' && raw !== null) {
    yield [path, { ...raw, layout: 'data:text/javascript,' }];
    for (const [key, value] of Object.entries(raw)) {
      for (const [at, broken] of withUnknownKey(value, `${path}.${key}`)) {
        yield [at, { ...raw, [key]: broken }];
      }
    }
  }
}

describe('an unknown key is refused at every level', () => {
  const content = soundContent();
  const samples: [string, z.ZodType, unknown][] = [
    ...collections.map((name): [string, z.ZodType, unknown] => [
      name,
      schemas[name],
      Object.values(content[name])[0],
    ]),
    ['site', siteSettings, soundSite],
    ['verdicts', verdictScale, soundScale],
  ];

  test.each(samples)('%s', (name, schema, sample) => {
    expect(schema.safeParse(sample).success).toBe(true);
    for (const [path, broken] of withUnknownKey(sample, name)) {
      // `imported` is a dictionary: its keys are ids, and a list of words is wanted under each.
      expect(schema.safeParse(broken).success, path).toBe(false);
    }
  });
});

describe('refinements', () => {
  test('coordinates come in pairs', () => {
    const kabul = { name: 'Kabul', precision: 'town' };
    expect(place.safeParse({ ...kabul, lat: 34.5, lon: 69.2 }).success).toBe(true);
    expect(place.safeParse({ ...kabul, lat: 34.5 }).error?.issues[0]?.message).toContain(
      'both or neither',
    );
  });

  test('the ids of a list are different: verdicts, bylines, disputes', () => {
    const twice = 'stands above already';
    expect(() => records({ verdicts: { 'verdicts.1.id': 'false' } })).toThrow(twice);
    expect(() => records({ site: { 'bylines.1.id': 'desk' } })).toThrow(twice);
    const [dispute] = records().incidents.get('airport')?.disputes ?? [];
    expect(() => records({ 'incidents/airport': { disputes: [dispute, dispute] } })).toThrow(twice);
  });

  test('a scale rises, and knows what other publishers mean', () => {
    const values = soundScale.verdicts.map(({ ratingValue }) => ratingValue);
    expect(values.filter((value) => value !== undefined).length).toBeGreaterThan(1);
    expect(() => records({ verdicts: { verdicts: soundScale.verdicts.toReversed() } })).toThrow(
      'The scale falls here',
    );
    expect(() => records({ verdicts: { imported: { falsch: ['Falsch'] } } })).toThrow(
      'is not the id of a verdict of this scale',
    );
    expect(() =>
      records({ verdicts: { imported: { false: ['Wrong'], true: ['Right', 'wrong'] } } }),
    ).toThrow('has two meanings here');
  });

  test('the address of the site is protocol and host alone', () => {
    for (const url of ['https://site.example/', 'https://site.example/news', 'no address']) {
      expect(() => records({ site: { url } }), url).toThrow();
    }
  });

  test('a source and the place in it belong together', () => {
    const office = { title: 'Envoy', source: 'gazette', locator: 'para. 1' };
    const envoy = (fields: object) => () => records({ 'claimants/envoy': { offices: [fields] } });
    expect(envoy(office)).not.toThrow();
    expect(envoy({ title: 'Envoy' })).not.toThrow();
    expect(envoy({ ...office, locator: undefined })).toThrow('belong together');
    expect(envoy({ ...office, source: undefined })).toThrow('belong together');
  });

  test('a reply is sought or not, and never both', () => {
    const check = (replies: unknown) =>
      schemas['fact-checks'].safeParse({ ...soundContent()['fact-checks']['envoy'], replies })
        .success;
    expect(check({ notSought: 'On record.' })).toBe(true);
    expect(check({})).toBe(false);
    expect(check({ notSought: 'On record.', sought: [] })).toBe(false);
  });
});
