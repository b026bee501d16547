import { expect, test } from 'vitest';
import { schemas } from '#domain/schemas.ts';
import { editYaml, type Edit } from '#editing/edit-yaml.ts';
import { dataOf } from '#editing/entry-file.ts';
import { fieldOrder } from '#archive/field-order.ts';
import { readFileSync } from 'node:fs';

const order = fieldOrder(schemas['fact-checks']);
const edit = (yaml: string, ...edits: Edit[]) => editYaml(yaml, edits, order);

const yaml = `# of the desk
title: "It's so"   # a title
status: draft
authors: [desk, other]
reviewers: [review-desk]
# the ledger
history:
  - date: 2026-01-01
    kind: published
    reason: >-
      First
      published.
reviewBy: 2027-01-01
`;

test.each<[string, Edit, [string, string]]>([
  ['a value', { set: ['status'], to: 'review' }, ['status: draft', 'status: review']],
  [
    'a value that needs marks',
    { set: ['status'], to: 'no: 1' },
    ['status: draft', "status: 'no: 1'"],
  ],
  ['a value before a comment', { set: ['title'], to: 'Else' }, ['"It\'s so"   #', 'Else   #']],
  ['a value that needs marks as text', { set: ['title'], to: '2021' }, ['"It\'s so"', "'2021'"]],
  [
    'an item of a short list',
    { append: ['reviewers'], item: 'third' },
    ['[review-desk]', '[review-desk, third]'],
  ],
  [
    'an item of a long list',
    { append: ['history'], item: { reason: 'Again: so.', date: '2026-02-01', kind: 'confirmed' } },
    [
      'published.\n',
      "published.\n  - date: 2026-02-01\n    kind: confirmed\n    reason: 'Again: so.'\n",
    ],
  ],
  [
    'a field that was not there, where the schema has it',
    { set: ['verdict'], to: 'false' },
    ['status: draft\n', "status: draft\nverdict: 'false'\n"],
  ],
  [
    'a list that was not there, above the comment of the next field',
    { append: ['reviews'], item: { reviewer: 'r', on: '2026-01-01', outcome: 'signed' } },
    [
      '# the ledger',
      'reviews:\n  - reviewer: r\n    on: 2026-01-01\n    outcome: signed\n# the ledger',
    ],
  ],
  ['a field taken away', { remove: ['reviewers'] }, ['reviewers: [review-desk]\n', '']],
  [
    'a folded value',
    { set: ['history', 0, 'reason'], to: 'Else.' },
    ['reason: >-\n      First\n      published.\n', 'reason: Else.\n'],
  ],
  ['the last field', { set: ['reviewBy'], to: '2028-01-01' }, ['2027-01-01', '2028-01-01']],
])('%s: nothing else changes', (_, change, [before, after]) => {
  expect(yaml).toContain(before);
  expect(edit(yaml, change)).toBe(yaml.replace(before, () => after));
});

test('lines end where the file ends without a line end', () => {
  expect(edit('title: x', { set: ['status'], to: 'draft' })).toBe('title: x\nstatus: draft\n');
});

test('what cannot be changed in place is refused', () => {
  expect(() => edit('claim: {summary: x}', { set: ['claim', 'summary'], to: 'y' })).toThrow(
    'in place',
  );
});

test('on a real entry the data say what was meant', () => {
  const text = readFileSync('content/fact-checks/2026/kabulov-us-uk-strengthen-isis-k.mdx', 'utf8');
  const real = /^---\n([\s\S]*?)^---/m.exec(text)?.[1] ?? '';
  const changed = edit(
    real,
    { set: ['evidence', 3, 'checkedOn'], to: '2026-12-01' },
    { append: ['history'], item: { date: '2026-12-01', kind: 'confirmed', reason: 'Яснее: نص' } },
    { set: ['conclusion'], to: 'One line' },
  );
  const [before, after] = [dataOf(real), dataOf(changed)];
  expect(after['history']).toHaveLength(Object(before['history']).length + 1);
  expect(after['conclusion']).toBe('One line');
  expect(Object(after['evidence'])[3].checkedOn).toBe('2026-12-01');
  expect({ ...after, history: 0, conclusion: 0, evidence: 0 }).toEqual({
    ...before,
    history: 0,
    conclusion: 0,
    evidence: 0,
  });
});
