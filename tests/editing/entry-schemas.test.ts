import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listContentFiles } from '#archive/content-files.ts';
import { readArchive } from '#archive/read-archive.ts';
import { dataOf, takeApart } from '#editing/entry-file.ts';
import { entrySchemas } from '#editing/entry-schemas.ts';

const { records } = readArchive('content');
if (!records) throw new Error('The content has no settings.');
const schemas = entrySchemas(records);
const ajv = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
  logger: false,
  validateFormats: false,
});
const validators = new Map([...schemas].map(([name, schema]) => [name, ajv.compile(schema)]));

const faults = (collection: string, data: object): string[] => {
  const validate = validators.get(collection);
  validate?.(data);
  return (validate?.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
};

const kabulov = (): Record<string, unknown> => ({
  ...dataOf(
    takeApart(
      { collection: 'fact-checks', id: 'x' },
      readFileSync('content/fact-checks/2026/kabulov-us-uk-strengthen-isis-k.mdx', 'utf8'),
    ).yaml,
  ),
});

test('they accept every file of content/', () => {
  const { files } = listContentFiles('content');
  expect(files.length).toBeGreaterThan(100);
  for (const { path, entry } of files) {
    const { yaml } = takeApart(entry, readFileSync(`content/${path}`, 'utf8'));
    expect(faults(entry.collection, dataOf(yaml)), path).toEqual([]);
  }
});

describe('they refuse planted faults', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['an id that does not exist', { verdict: 'falsch' }, '/verdict enum'],
    ['a field that nobody knows', { verdikt: 'false' }, ' additionalProperties'],
    ['a missing field', { title: undefined }, ' required'],
    ['a truth value for text', { verdict: false }, '/verdict enum'],
    ['a word that is none of the list', { status: 'done' }, '/status enum'],
    ['a narrative that does not exist', { narratives: ['nope'] }, '/narratives/0 enum'],
    ['two lines in a title', { title: 'a\nb' }, '/title pattern'],
    [
      'a history line of no kind',
      { history: [{ date: '2026-01-01', kind: 'x', reason: 'y' }] },
      '/history/0/kind enum',
    ],
  ])('%s', (_, change, fault) => {
    const data = JSON.parse(JSON.stringify({ ...kabulov(), ...change }));
    expect(faults('fact-checks', data)).toContain(fault);
  });
});

test('help of the fields travels along', () => {
  expect(JSON.stringify(schemas.get('fact-checks'))).toContain(
    'Headline. It may state the finding',
  );
});
