import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Path } from '#domain/problem.ts';
import { factCheck } from '#domain/fact-check.ts';
import { source } from '#domain/source.ts';
import { formOf, originalField, textOf, type Form } from '#editing/entry-form.ts';
import { formKindOf } from '#editing/form-kinds.ts';

const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((path) => formKindOf(path) !== undefined && /\.(mdx|yaml)$/.test(path))
  .sort();
const kindOf = (path: string) => {
  const kind = formKindOf(path);
  if (!kind) throw new Error(path);
  return kind;
};
const textAt = (path: string) => readFileSync(`content/${path}`, 'utf8');

describe('every file of content/', () => {
  it('is shown by a form', () => {
    expect(files.length).toBeGreaterThan(150);
  });
  it.each(files)('%s comes back from a form as it was', (path) => {
    expect(textOf(kindOf(path), formOf(kindOf(path), textAt(path)))).toBe(textAt(path));
  });
  it.each(files)('%s differs in one value when one value was changed', (path) => {
    const form = formOf(kindOf(path), textAt(path));
    const leaves = wordsOf(form).filter((_, index) => index % 9 === 0);
    expect(leaves.length).toBeGreaterThan(0);
    for (const leaf of leaves) {
      const after = textOf(kindOf(path), withWord(form, leaf));
      expect(differingLines(textAt(path), after), leaf.join('.')).toBe(1);
      expect(formOf(kindOf(path), after)).toEqual({
        ...withWord(form, leaf),
        [originalField]: after,
      });
    }
  });
});

describe('a file that is changed in a form', () => {
  const kind = { schema: source, hasBody: false };
  const text = `type: report
# As printed on the cover.
title: On record
publisher: Example # the desk
publisherKind: news
issued: '2016'
level: secondary
reliability: F
linkPolicy: live
knownThrough:
  - source: one
    locator: p. 1
  # Read twice.
  - source: two
    locator: p. 2
`;
  const changed = (change: Form) => textOf(kind, { ...formOf(kind, text), ...change });

  it('keeps its comments, the quotation marks of a year and all that was not touched', () => {
    expect(changed({ title: 'On the record' })).toBe(text.replace('On record', 'On the record'));
  });
  it('keeps the comments in a list from which an item goes and to which one comes', () => {
    const knownThrough = [
      { source: 'two', locator: 'p. 2' },
      { source: 'three', locator: 'p. 3' },
    ];
    expect(changed({ knownThrough })).toBe(
      text
        .replace('  - source: one\n    locator: p. 1\n', '')
        .concat('  - source: three\n    locator: p. 3\n'),
    );
  });
  it('loses a field that was emptied, and gains none that was left empty', () => {
    expect(
      changed({
        publisher: '',
        url: '',
        archives: [],
        capture: null,
        draft: false,
        __sc_item_id: 'x',
      }),
    ).toBe(text.replace('publisher: Example # the desk\n', ''));
  });
  it('writes a year as content/ has years', () => {
    expect(changed({ issued: '2017' })).toContain('\nissued: 2017\n');
  });
});

describe('a file that is no sound entry', () => {
  it('is not shown at all, for what a form cannot show a save would lose', () => {
    const text = textAt(files.find((path) => path.startsWith('fact-checks/')) ?? '');
    const kind = { schema: factCheck, hasBody: true };
    const broken = text.replace(/^topics:$/m, 'topics:\n  - 7');
    expect(broken).not.toBe(text);
    expect(() => formOf(kind, broken)).toThrow(/topics\[0\]/);
    expect(() => formOf(kind, text.replace(/^title: /m, 'titel: '))).toThrow('Unknown key "titel"');
    expect(() => formOf(kind, 'no fields')).toThrow('no frontmatter');
    expect(formOf(kind, text)).toHaveProperty('title');
  });
});

/** Paths of all words that an editor can change. */
const wordsOf = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'string'
    ? path[0] === originalField || value.includes('\n') || /^[\d/~?-]*$|^[a-z0-9-]+$/.test(value)
      ? []
      : [path]
    : Object.entries(Object(value)).flatMap(([key, field]) =>
        wordsOf(field, [...path, Array.isArray(value) ? Number(key) : key]),
      );

function withWord(value: unknown, [key, ...rest]: Path): Form {
  if (key === undefined) return Object(`${String(value)}x`).valueOf();
  const below = withWord(Reflect.get(Object(value), key), rest);
  return Array.isArray(value)
    ? Object(value.with(Number(key), below))
    : { ...Object(value), [key]: below };
}

function differingLines(before: string, after: string): number {
  const [a, b] = [before.split('\n'), after.split('\n')];
  return a.length === b.length ? a.filter((line, index) => line !== b[index]).length : Infinity;
}
