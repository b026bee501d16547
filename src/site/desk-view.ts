import { placeOfFile } from '#archive/entry-place.ts';
import { problemFile, shownRoot } from '#archive/problem-text.ts';
import { readInstant } from '#archive/today.ts';
import { isCollection } from '#domain/collections.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import { deskOverview } from '#editing/desk-overview.ts';
import { deskSections } from '#editing/desk-sections.ts';
import { settings } from './corpus.ts';
import { coverageFigures } from './coverage-figures.ts';
import { publication } from './publication.ts';
import { deskStrings as words, sectionWords } from './strings/en/desk.ts';
import { adminEntry } from './desk-urls.ts';

/** A problem of a file; only entries can be edited in the browser. */
export interface ShownProblem extends PlacedProblem {
  /** "content/sources/x.yaml:3:1" */
  readonly place: string;
  readonly edit: string | undefined;
}

/** All that the page of the desk shows, as of this instant. */
export function deskView() {
  const { root } = publication;
  const now = readInstant(process.env, new Date());
  const { problems, leftOut, loaded } = deskOverview(root, now);
  const sections = loaded ? deskSections(loaded.status) : [];
  const waiting = sections.filter(({ lines }) => lines.length > 0);
  const quiet = sections.filter(({ lines }) => lines.length === 0);
  const figures = loaded ? coverageFigures(loaded.corpus, loaded.status) : [];
  return {
    site: settings(),
    asOf: words.asOf(now.toISOString().slice(0, 16).replace('T', ' ')),
    problems: problems.map((problem): ShownProblem => {
      const { line, column, file } = problem;
      const place = `${problemFile(problem, shownRoot(root))}:${line}:${column}`;
      return { ...problem, place, edit: editOfFile(file) };
    }),
    leftOut,
    isLoaded: loaded !== undefined,
    sections: waiting,
    /** Where nothing waits, in words. */
    quiet: [
      ...(problems.length === 0 ? [words.problemsNone] : []),
      ...quiet.map(({ id }) => sectionWords[id].none),
    ],
    figures,
    contents: [
      ...(problems.length > 0
        ? [{ id: 'problems', title: words.problems, size: problems.length }]
        : []),
      ...waiting.map(({ id, heading, lines }) => ({ id, title: heading, size: lines.length })),
    ],
  };
}

function editOfFile(file: string): string | undefined {
  const { entry } = placeOfFile(file);
  return entry && isCollection(entry.collection)
    ? adminEntry(entry.collection, entry.id)
    : undefined;
}
