import { expect, it } from 'vitest';
import { changedFields } from '#editing/changed-fields.ts';
import { fixturePaths, soundContent } from '../support/archive-fixture.ts';

const incident = { collection: 'incidents', id: 'airport-bombing' } as const;
const before = soundContent[fixturePaths.incident] ?? '';
const changed = (...edits: readonly (readonly [string, string])[]) =>
  changedFields(
    incident,
    before,
    edits.reduce((text, [from, to]) => text.replace(from, to), before),
  );

it('names the fields that differ, and not the day on which they did', () => {
  expect(changed()).toEqual([]);
  expect(
    changed(
      ['value: 13', 'value: 14'],
      ['kind: attack\n', 'kind: attack\nupdatedOn: 2026-11-25\n'],
    ),
  ).toEqual(['figures 1, value: 13, now 14']);
  expect(changed(['qualifier: at-least\n    ', ''])).toEqual([
    'figures 1, qualifier: at-least, now nothing',
  ]);
  expect(changed(['topics: [afghanistan]', 'topics: []'])).toEqual(['topics: 1 before, 0 now']);
  expect(changed(['at the gate.', 'outside.'])).toEqual(['the text below the fields']);
  expect(changed(['summary: A bomb', `summary: ${'x'.repeat(100)}`])[0]).toMatch(/now x{80}…$/);
});

it('stops where a list would be no answer, and says nothing of what cannot be read', () => {
  const lines = (value: number) =>
    Array.from({ length: 9 }, (_, key) => `k${key}: ${value}\n`).join('');
  const source = { collection: 'sources', id: 'x' } as const;
  const found = changedFields(source, lines(1), lines(2));
  expect(found).toHaveLength(7);
  expect(found.at(-1)).toBe('and 3 more');
  expect(changedFields(source, 'a: [', 'a: 1')).toEqual([]);
  expect(changedFields(incident, 'no frontmatter', before)).toEqual([]);
});
