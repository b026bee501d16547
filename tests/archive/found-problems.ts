import { checkArchive } from '#archive/check.ts';
import { readArchive } from '#archive/read-archive.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import { fixtureDay, writeContent, type ContentChanges } from '../support/archive-fixture.ts';

/** What the checker finds in a content folder, in short: `file:line:column rule`. */
export const inShort = (problems: readonly PlacedProblem[]): string[] =>
  problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);

export const problemsAt = (root: string): PlacedProblem[] =>
  checkArchive(readArchive(root), root, fixtureDay);

/** What the checker finds in sound content with these changes. */
export const problemsIn = (changes: ContentChanges): PlacedProblem[] =>
  problemsAt(writeContent(changes));
