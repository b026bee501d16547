import { readFileSync } from 'node:fs';
import { Ajv, type AnySchema } from 'ajv';
import { describe, expect, it } from 'vitest';
import { contentPolicy } from '#admin/content-policy.ts';
import { decapConfig } from '#admin/decap-config.ts';
import { deskConfig, type DeskSite } from '#admin/desk-config.ts';
import type { Field } from '#admin/field.ts';
import { labelAt, labelOf } from '#admin/labels.ts';
import { deskSettings } from '#domain/desk-settings.ts';

const site: DeskSite = {
  name: 'Example',
  url: 'https://plumbline.example',
  languages: ['ar'],
  verdicts: ['false', 'true'],
};
const withHost = (host: object): DeskSite => ({
  ...site,
  desk: deskSettings.parse({ repository: 'newsroom/checks', ...host }),
});

const schema: AnySchema = JSON.parse(
  readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'),
);
const validate = new Ajv({ strict: false, allErrors: true, logger: false }).compile(schema);

const fieldsOf = (collection: string): readonly Field[] =>
  deskConfig(site).collections.find(({ name }) => name === collection)?.fields ?? [];
const field = (collection: string, ...path: string[]): Field | undefined =>
  path.reduce<{ readonly fields?: readonly Field[] } | undefined>(
    (at, name) => at?.fields?.find((one) => one.name === name),
    { fields: fieldsOf(collection) },
  ) as Field | undefined;

describe('the configuration', () => {
  it.each([
    ['a folder on this machine', site],
    ['GitHub', withHost({ host: 'github', editorialWorkflow: true })],
    ['GitHub with a sign-in service', withHost({ host: 'github', signIn: 'https://sign.example' })],
    ['GitLab', withHost({ host: 'gitlab', appId: 'x', editorialWorkflow: true })],
    ['Forgejo', withHost({ host: 'gitea', address: 'https://git.example', appId: 'x' })],
  ])('is what Sveltia says it may be, for %s', (_, of) => {
    validate(deskConfig(of));
    expect(validate.errors).toBeNull();
  });
  it('is refused where it is not: the schema looks at it', () => {
    expect(validate({ ...deskConfig(site), colections: [] })).toBe(false);
    expect(validate({ ...deskConfig(site), backend: { name: 'ftp' } })).toBe(false);
  });
  it('has the editorial workflow where the host has it, and is refused elsewhere', () => {
    const github = withHost({ host: 'github', editorialWorkflow: true });
    expect(deskConfig(github).publish_mode).toBe('editorial_workflow');
    expect(deskConfig(site).publish_mode).toBeUndefined();
    expect(() => withHost({ host: 'gitea', editorialWorkflow: true })).toThrow('Gitea');
  });
});

/** Fields that hold others; with none of them Sveltia does not open. */
const groups = (fields: readonly Field[]): Field[] =>
  fields.flatMap((one) => [...(one.fields ? [one] : []), ...groups(one.fields ?? [])]);

it('has no group without fields', () => {
  const all = deskConfig(site).collections.flatMap(({ fields = [], files = [] }) => [
    ...groups(fields),
    ...files.flatMap((file) => groups(Object(Reflect.get(file, 'fields')))),
  ]);
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter(({ fields }) => fields?.length === 0)).toEqual([]);
});

describe('fields', () => {
  it('are those of the schema, in its order, with its help', () => {
    expect(fieldsOf('topics').map(({ name }) => name)).toEqual([
      'title',
      'summary',
      'aliases',
      '_original',
    ]);
    expect(field('topics', 'title')).toMatchObject({
      label: 'Title',
      hint: 'Needed. Name of the topic.',
      widget: 'string',
    });
  });
  it('are of the kind that the schema asks for', () => {
    expect(field('fact-checks', 'claim', 'claimant')).toMatchObject({
      widget: 'relation',
      collection: 'claimants',
    });
    expect(field('fact-checks', 'verdict')).toMatchObject({
      collection: 'settings',
      file: 'verdicts',
    });
    expect(field('fact-checks', 'topics')).toMatchObject({ widget: 'relation', multiple: true });
    expect(field('fact-checks', 'embargoUntil')).toMatchObject({
      widget: 'datetime',
      type: 'date',
    });
    expect(field('fact-checks', 'claim', 'madeOn')).toMatchObject({ widget: 'string' });
    expect(field('fact-checks', 'conclusion')).toMatchObject({ widget: 'text' });
    expect(field('fact-checks', 'body')).toMatchObject({ widget: 'richtext', modes: ['raw'] });
    expect(field('fact-checks', 'quote')).toMatchObject({
      typeKey: 'kind',
      types: [{ name: 'verbatim' }, { name: 'reported' }],
    });
    expect(field('fact-checks', 'replies')?.fields?.map(({ name }) => name)).toEqual([
      'sought',
      'notSought',
    ]);
    expect(field('sources', 'capture', 'bytes')).toMatchObject({
      widget: 'number',
      value_type: 'int',
    });
    expect(field('incidents', 'place', 'lat')).toMatchObject({ value_type: 'float' });
  });
  it('have names that editors can read', () => {
    expect(labelOf('publisherKind')).toBe('Publisher kind');
    expect(labelAt(['evidence', 1, 'sources', 0, 'locator'])).toBe(
      'Evidence 2, Sources 1, Locator',
    );
  });
});

describe('the policy of the page', () => {
  it('lets nothing out but to the host that the site names', () => {
    expect(contentPolicy(undefined)).not.toContain('https:');
    const github = contentPolicy(withHost({ host: 'github' }).desk);
    expect(github).toContain("connect-src 'self' blob: data: https://api.github.com");
    expect(
      contentPolicy(withHost({ host: 'gitea', address: 'https://git.example/x' }).desk),
    ).toContain('https://git.example');
  });
});

it('is said to Decap in its own way', () => {
  const told = JSON.stringify(decapConfig(site));
  expect(told).toContain('"name":"proxy","proxy_url":"http://127.0.0.1:8081/api/v1"');
  expect(told).toContain('"widget":"markdown"');
  for (const unknown of ['richtext', '_original', 'typeKey', '"types"']) {
    expect(told).not.toContain(unknown);
  }
});
