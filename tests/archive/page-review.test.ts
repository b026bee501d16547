import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageReviews } from '#archive/page-review.ts';
import { fixtureDay, writeContent } from '../support/archive-fixture.ts';
import { inShort, problemsIn } from './found-problems.ts';

const page = (fields: string) => `---\ntitle: People\n${fields}---\n\nText.\n`;

describe('a page of the site’s own', () => {
  test.each([
    ['due later', 'reviewBy: 2027-11-22\n'],
    ['due today', `reviewBy: ${fixtureDay}\n`],
  ])('is passed over when it is %s', (_, fields) => {
    expect(problemsIn({ 'pages/people.mdx': page(fields) })).toEqual([]);
  });

  test('is warned of at its day of review when that has passed', () => {
    const found = problemsIn({ 'pages/people.mdx': page('reviewBy: 2026-11-21\n') });
    expect(inShort(found)).toEqual(['pages/people.mdx:3:11 page-review']);
    expect(found).toMatchObject([
      { severity: 'warning', message: 'The page was to be reviewed by 2026-11-21.' },
    ]);
  });

  test.each([
    ['missing', '', '2:1'],
    ['empty', 'reviewBy:\n', '3:1'],
    ['no day', 'reviewBy: next year\n', '3:11'],
    ['a year', 'reviewBy: 2027\n', '3:11'],
  ])('is warned of when the day is %s', (_, fields, place) => {
    expect(inShort(problemsIn({ 'pages/people.mdx': page(fields) }))).toEqual([
      `pages/people.mdx:${place} page-review`,
    ]);
  });

  test.each([
    ['no fields', 'Text.\n'],
    ['broken YAML', page('reviewBy: [\n')],
    ['nothing in it', ''],
  ])('with %s is warned of and never an error', (_, text) => {
    expect(problemsIn({ 'pages/people.mdx': text })).toMatchObject([
      { rule: 'page-review', severity: 'warning' },
    ]);
  });
});

test('other files and a content folder without pages are passed over', () => {
  expect(problemsIn({ 'pages/notes.txt': 'Notes.' })).toEqual([]);
  const root = writeContent();
  expect(pageReviews(root, fixtureDay)).toEqual([]);
  mkdirSync(join(root, 'pages', 'folder.mdx'), { recursive: true });
  expect(pageReviews(root, fixtureDay)).toMatchObject([{ rule: 'page-review' }]);
});
