import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dataTables, tableFile } from '#formats/tables/data-tables.ts';
import { editionOf, filesOf, measure, textAt } from '../support/data-editions.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const edition = editionOf(siteCorpus());
const files = filesOf(edition);

/** What Data Package 2.0 and Table Schema ask for, in as much of it as we write. */
const license = z.strictObject({
  name: z.string().regex(/^[-a-zA-Z0-9._]+$/),
  title: z.string(),
  path: z.url(),
});
const field = z.strictObject({
  name: z.string().regex(/^[a-z][a-z_0-9]*$/),
  type: z.enum(['string', 'integer', 'number', 'date', 'list']),
  description: z.string().min(1),
  delimiter: z.string().optional(),
  itemType: z.literal('string').optional(),
  constraints: z
    .strictObject({
      required: z.boolean().optional(),
      enum: z.array(z.string()).min(1).optional(),
    })
    .optional(),
});
const resource = z.strictObject({
  name: z.string().regex(/^[-a-z0-9._]+$/),
  type: z.literal('table'),
  path: z.string().regex(/^[a-z-]+\.csv$/),
  title: z.string(),
  description: z.string(),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  bytes: z.int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  dialect: z.looseObject({ delimiter: z.literal(',') }),
  schema: z.strictObject({
    fields: z.array(field).min(1),
    primaryKey: z.array(z.string()).min(1),
    foreignKeys: z
      .array(
        z.strictObject({
          fields: z.array(z.string()).length(1),
          reference: z.strictObject({
            resource: z.string().optional(),
            fields: z.array(z.string()).length(1),
          }),
        }),
      )
      .optional(),
  }),
});
const dataPackage = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[-a-z0-9._]+$/),
  id: z.url(),
  title: z.string(),
  description: z.string(),
  homepage: z.url(),
  version: z.string(),
  created: z.iso.datetime(),
  contributors: z.array(z.looseObject({ title: z.string() })).min(1),
  licenses: z.array(license).min(1),
  resources: z.array(resource).min(1),
});

describe('datapackage.json', () => {
  const read = dataPackage.parse(JSON.parse(textAt(edition, 'data/datapackage.json')));

  it('describes every table, with the size and the checksum of its file', () => {
    expect(read.resources.map(({ path }) => path)).toEqual(dataTables.map(tableFile));
    for (const { path, bytes, hash } of read.resources) {
      const file = files.get(`data/${path}`);
      const measured = file && measure(file);
      expect({ bytes, hash }).toEqual({
        bytes: measured?.bytes,
        hash: `sha256:${measured?.sha256}`,
      });
    }
  });

  it('names only columns and tables that exist as keys', () => {
    for (const { name, schema } of read.resources) {
      const names = schema.fields.map((each) => each.name);
      expect(names).toEqual(expect.arrayContaining(schema.primaryKey));
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(names).toEqual(expect.arrayContaining(fields));
        const target = read.resources.find((other) => other.name === (reference.resource ?? name));
        expect(target?.schema.primaryKey).toEqual(reference.fields);
      }
    }
  });

  it('takes the help for editors over from the schemas', () => {
    const claim = read.resources[0]?.schema.fields.find(({ name }) => name === 'claim');
    expect(claim?.description).toContain('The claim in one neutral sentence');
  });
});
