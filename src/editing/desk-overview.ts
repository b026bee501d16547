import { keyOf } from '#archive/assemble.ts';
import { checkArchive } from '#archive/check.ts';
import { pageIds } from '#archive/page-ids.ts';
import { readArchive } from '#archive/read-archive.ts';
import { collections } from '#domain/collections.ts';
import { link, type Corpus } from '#domain/corpus.ts';
import { linkablePart } from '#domain/linkable-part.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import { deskStatus, type DeskStatus } from './desk-status.ts';

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
  if (!archive.records) return { problems, leftOut: [], loaded: undefined };
  const corpus = link(linkablePart(archive.records));
  const known = new Set(
    collections.flatMap((collection) =>
      [...corpus[collection].keys()].map((id) => keyOf({ collection, id })),
    ),
  );
  const entries = [...archive.files.keys()].filter((key) =>
    collections.some((collection) => key.startsWith(`${collection}/`)),
  );
  return {
    problems,
    leftOut: entries.filter((key) => !known.has(key)),
    loaded: { corpus, status: deskStatus(corpus, now, pageIds(root)) },
  };
}
