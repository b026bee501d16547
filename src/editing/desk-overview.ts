import { keyOf, type Archive } from '#archive/assemble.ts';
import { checkArchive } from '#archive/check.ts';
import { textOnDay } from '#archive/earlier-text.ts';
import { pageIds } from '#archive/page-ids.ts';
import { readArchive } from '#archive/read-archive.ts';
import { contentText } from '#archive/save-files.ts';
import { isCollection, type Collection } from '#domain/collections.ts';
import { link, type Corpus } from '#domain/corpus.ts';
import { linkablePart } from '#domain/linkable-part.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import { referencesOf } from '#domain/references.ts';
import { changedFields } from './changed-fields.ts';
import { deskStatus, type ChangedSince, type DeskStatus, type StatusLine } from './desk-status.ts';

/** What the desk knows of content/, sound or not. */
export interface DeskOverview {
  readonly problems: readonly PlacedProblem[];
  /** Entries that do not load, or that refer to one that does not: the status does not know them. "sources/x". */
  readonly leftOut: readonly string[];
  /** Undefined while site.yaml or verdicts.yaml cannot be used. */
  readonly loaded: { readonly corpus: Corpus; readonly status: DeskStatus } | undefined;
}

export function deskOverview(root: string, now: Date): DeskOverview {
  const archive = readArchive(root);
  const problems = checkArchive(archive, root, now.toISOString().slice(0, 10));
  const { records } = archive;
  if (!records) return { problems, leftOut: [], loaded: undefined };
  const corpus = link(linkablePart(records));
  const leftOut = [...archive.files.keys()].flatMap((key) => {
    const [collection = '', id = ''] = key.split('/');
    return isCollection(collection) && !corpus[collection].has(id) ? [{ collection, id }] : [];
  });
  const citing = leftOut.map((entry) => ({
    ...entry,
    data: records[entry.collection].get(entry.id) ?? archive.unfit.get(keyOf(entry)),
  }));
  const status = deskStatus(corpus, now, pageIds(root), changedIn(archive, root));
  return {
    problems: problems.filter(({ rule }) => !hasListOfItsOwn.has(rule)),
    leftOut: leftOut.map(keyOf),
    loaded: {
      corpus,
      status: { ...status, orphanSources: status.orphanSources.filter(citedByNone(citing)) },
    },
  };
}

/** What the status lists with more of its circumstances than a warning has. */
const hasListOfItsOwn: ReadonlySet<string> = new Set(['to-be-reconfirmed', 'review-overdue']);

/** Compares the files of today with those that the repository had on a day. */
const changedIn =
  ({ files }: Archive, root: string): ChangedSince =>
  (key, day) => {
    const [collection = '', id = ''] = key.split('/');
    const path = files.get(key);
    if (path === undefined || !isCollection(collection)) return [];
    const before = textOnDay(root, path, day);
    const after = contentText(root, path);
    return before === undefined || after === undefined
      ? []
      : changedFields({ collection, id }, before, after);
  };

interface LeftOut {
  readonly collection: Collection;
  /** What its file says, when that can be read at all. */
  readonly data: object | undefined;
}

/** What is left out may cite a source all the same; an orphan is one of which nobody can say so. */
const citedByNone =
  (leftOut: readonly LeftOut[]) =>
  ({ entry }: StatusLine): boolean =>
    leftOut.every(
      ({ collection, data }) =>
        data !== undefined &&
        referencesOf(collection, data).every(({ target, id }) => `${target}/${id}` !== entry),
    );
