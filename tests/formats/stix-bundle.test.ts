import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { extensionShape } from '#formats/stix/stix-extension.ts';
import { editionOf, soundEdition, textAt, withdrawnEdition } from '../support/data-editions.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const stixObject = z.looseObject({
  type: z.string(),
  id: z.string(),
  created: z.string(),
  modified: z.string().optional(),
});
const bundle = z.strictObject({
  type: z.literal('bundle'),
  id: z.string(),
  objects: z.array(stixObject),
});
const bundleOf = (edition: ReturnType<typeof soundEdition>) =>
  bundle.parse(JSON.parse(textAt(edition, 'data/stix.json')));

const real = bundleOf(editionOf(siteCorpus()));
const { objects } = real;

/** The OASIS schemas lie beside the checkout on some machines; nothing else needs them. */
const schemaFolder = '../shared/data/stix-2.1/schemas';
const hasSchemas = existsSync(schemaFolder);
if (!hasSchemas)
  console.warn(`Skipped: STIX against its schemas, for there is no ${schemaFolder}.`);

const moments = { created: '2016-04-06T20:03:00.000Z', modified: '2016-04-06T20:03:00.000Z' };
const placeId = 'location--a6e9345f-5a15-4c29-8bb3-7dcc5d168d64';

describe.skipIf(!hasSchemas)('the schemas of OASIS', () => {
  // Patterns there escape what Unicode expressions must not.
  const ajv = new Ajv2020({ strict: false, validateFormats: false, unicodeRegExp: false });
  const names = new Map<string, string>();
  for (const file of hasSchemas
    ? readdirSync(schemaFolder, { recursive: true, encoding: 'utf8' })
    : []) {
    if (!file.endsWith('.json')) continue;
    const schema = JSON.parse(readFileSync(join(schemaFolder, file), 'utf8'));
    ajv.addSchema(schema);
    names.set(schema.title, schema.$id);
  }
  const faults = (name: string, value: unknown): string[] => {
    const validate = ajv.getSchema(names.get(name) ?? '');
    if (!validate) throw new Error(`No schema of ${name}.`);
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };

  it('accept the bundle and every object in it', () => {
    // The schema of bundles refuses every object that it does not list, also the specification's own example of a place.
    const place = { type: 'location', spec_version: '2.1', ...moments, id: placeId, country: 'th' };
    expect(faults('location', place)).toEqual([]);
    expect(faults('bundle', { ...real, objects: [place] })).not.toEqual([]);
    const unlisted = ['incident', 'extension-definition'];
    const listed = objects.filter(({ type }) => !unlisted.includes(type));
    expect(faults('bundle', { ...real, objects: listed })).toEqual([]);
    expect(objects.length).toBeGreaterThan(100);
    for (const object of objects) expect(faults(object.type, object), object.id).toEqual([]);
  });

  it('would refuse what is wrong', () => {
    const report = objects.find(({ type }) => type === 'report');
    expect(faults('report', { ...report, published: 'today' })).not.toEqual([]);
    expect(faults('report', { ...report, confidence: 200 })).not.toEqual([]);
    expect(faults('incident', { ...report, id: 'incident--1' })).not.toEqual([]);
  });
});

describe('the bundle', () => {
  const own = objects.filter(({ type }) => type !== 'marking-definition');

  it('has every object once, and all that they refer to', () => {
    const ids = new Set(objects.map(({ id }) => id));
    expect(ids.size).toBe(objects.length);
    const referred = [...JSON.stringify(objects).matchAll(/"([a-z-]+--[0-9a-f-]{36})"/g)].map(
      ([, id]) => id,
    );
    const tlpExtension = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d';
    expect(referred.filter((id) => id !== undefined && !ids.has(id))).toEqual([tlpExtension]);
  });

  it('says of each object who made it, that it is clear to pass on and under which licence', () => {
    const publisher = objects.find(({ type }) => type === 'identity')?.id;
    const licence = objects.find(({ definition_type }) => definition_type === 'statement');
    expect(licence).toMatchObject({ definition: { statement: expect.stringContaining('CC BY') } });
    for (const object of own) {
      expect(object).toMatchObject({
        spec_version: '2.1',
        created_by_ref: publisher,
        object_marking_refs: [
          'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487',
          licence?.id,
        ],
      });
    }
  });

  it('adds only properties that its published schema has', () => {
    const added = objects
      .filter(({ type }) => type === 'incident' || type === 'report')
      .flatMap(({ extensions }) => Object.values(Object(extensions)));
    expect(added.length).toBeGreaterThan(50);
    for (const properties of added) expect(() => extensionShape.parse(properties)).not.toThrow();
    expect(() => extensionShape.parse({ ...Object(added[0]), colour: 'red' })).toThrow();
  });

  it('has the same ids whatever else changes, and no time before it was made', () => {
    const idsIn = (edition: ReturnType<typeof soundEdition>) =>
      bundleOf(edition).objects.map(({ id }) => id);
    const before = idsIn(soundEdition());
    const after = idsIn(
      soundEdition({
        'fact-checks/envoy': { title: 'Another headline' },
        'incidents/another': {},
      }),
    );
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after.length).toBeGreaterThan(before.length);
    expect(own.filter(({ created, modified = '' }) => modified < created)).toEqual([]);
    // Computed by another program from what the documentation says.
    expect(before).toContain('incident--0a48aeb7-eec4-5849-99a3-7ff76b1a1c1f');
  });

  it('relates only in ways that OpenCTI takes', () => {
    const typeOf = (ref: unknown) => String(ref).split('--', 1)[0];
    const kinds = objects
      .filter(({ type }) => type === 'relationship')
      .map(
        ({ source_ref, relationship_type, target_ref }) =>
          `${typeOf(source_ref)} ${String(relationship_type)} ${typeOf(target_ref)}`,
      )
      .filter((kind) => !kind.includes(' related-to '));
    expect([...new Set(kinds)].sort()).toEqual([
      'identity part-of identity',
      'incident attributed-to threat-actor',
      'incident targets identity',
    ]);
  });

  it('revokes a fact-check that was withdrawn, and repeats no verdict of it', () => {
    const { objects } = bundleOf(withdrawnEdition());
    const report = objects.find(({ type }) => type === 'report');
    expect(report).toMatchObject({ revoked: true, confidence: 0 });
    expect(JSON.stringify(report)).not.toContain('verdict');
  });
});
