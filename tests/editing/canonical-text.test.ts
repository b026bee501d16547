import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listContentFiles } from '#archive/content-files.ts';
import { canonicalText, takeApart } from '#editing/entry-file.ts';
import { entryText } from '#archive/entry-text.ts';

const topic = { collection: 'topics', id: 'x' } as const;

test('fields in the order of the schema, plain text where it can be, comments with what they stand at', () => {
  expect(
    canonicalText(
      topic,
      `# why it is last\nsummary: >-\n  Water,\n  everywhere.\n\n# the name\ntitle: "Floods" # short\naliases: [{lang: ru, name: 'Паводок'}]\n`,
    ),
  ).toBe(
    `# the name\ntitle: Floods # short\n# why it is last\nsummary: Water, everywhere.\naliases:\n  - name: Паводок\n    lang: ru\n`.trimStart(),
  );
});

test('text keeps its quotation marks where YAML needs them, and its lines', () => {
  const text = "title: 'false'\nsummary: |-\n  One.\n\n  Two: # three\n";
  expect(canonicalText(topic, text)).toBe(text);
});

test('every file of content/ says the same in canonical form, and is stable in it', () => {
  const { files } = listContentFiles('content');
  expect(files.length).toBeGreaterThan(100);
  for (const { path, entry } of files) {
    const text = readFileSync(`content/${path}`, 'utf8');
    const canonical = canonicalText(entry, text);
    expect(canonicalText(entry, canonical), path).toBe(canonical);
    expect(takeApart(entry, canonical).behind).toBe(takeApart(entry, text).behind);
  }
});

test('a body stays as it is, byte for byte', () => {
  const body = '---\r\n\n2*3*4 \\{braces\\} [^1]  \n\n\n---\nnot a fence for us\n';
  const text = `---\ntitle: "A"\n${body}`;
  expect(canonicalText({ collection: 'narratives', id: 'x' }, text)).toBe(`---\ntitle: A\n${body}`);
});

test('a file that is no YAML is refused', () => {
  expect(() => canonicalText(topic, 'title: [')).toThrow('closed');
  expect(() => canonicalText({ collection: 'incidents', id: 'x' }, 'no frontmatter')).toThrow(
    'frontmatter',
  );
});

test('a new entry with a body has both', () => {
  expect(entryText('incidents', { title: 'A' }, ' Words. ')).toBe('---\ntitle: A\n---\n\nWords.\n');
});
