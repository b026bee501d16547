import { link, type Corpus } from '#domain/corpus.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import { processWide } from '#domain/process-wide.ts';
import { publicRecords } from '#domain/publication.ts';
import type { Records } from '#domain/records.ts';
import type { Archive } from './assemble.ts';
import { checkArchive } from './check.ts';
import { problemText, shownRoot } from './problem-text.ts';
import { readArchive } from './read-archive.ts';
import { sharedArchive } from './shared-archive.ts';

/** Thrown when content/ has errors; the message lists all of them as the checker prints them. */
export class UnsoundContent extends Error {
  readonly problems: readonly PlacedProblem[];

  constructor(problems: readonly PlacedProblem[], root?: string) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    super(
      `The content has ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}.\n\n` +
        errors.map((problem) => problemText(problem, root)).join('\n'),
    );
    this.name = 'UnsoundContent';
    this.problems = errors;
  }
}

export interface CorpusRequest {
  readonly root: string;
  /** With drafts and what is under embargo. */
  readonly preview: boolean;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** The corpus notes what is read of it. */
  readonly isRecorded?: boolean;
}

/** What was linked of an archive: a build needs for itself what the pages are made of. */
const linked = processWide('linked', () => new WeakMap<Archive, Map<string, Corpus>>());

/** The linked content, or `UnsoundContent`. The same object as long as no file changes. */
export const loadCorpus = (request: CorpusRequest): Corpus =>
  corpusOf(readArchive(request.root), request);

/** The same for content/ as it is not on the disk, or not yet. */
export function corpusOf(
  archive: Archive,
  { root, preview, today, isRecorded = false }: CorpusRequest,
): Corpus {
  const corpora = linked.get(archive) ?? new Map<string, Corpus>();
  linked.set(archive, corpora);
  const edition = `${today} ${preview}`;
  const known =
    corpora.get(`${edition} recorded`) ?? (isRecorded ? undefined : corpora.get(edition));
  if (known) return known;

  const problems = isKnownSound(archive, root, today) ? [] : checkArchive(archive, root, today);
  const { records } = archive;
  if (!records || problems.some(({ severity }) => severity === 'error')) {
    throw new UnsoundContent(problems, shownRoot(root));
  }
  const corpus = link(preview ? records : publicRecords(records, today), isRecorded);
  corpora.set(isRecorded ? `${edition} recorded` : edition, corpus);
  return corpus;
}

/** The records from which the corpus is linked: those that the edition shows. */
export function loadRecords({ root, preview, today }: CorpusRequest): Records {
  const { records } = readArchive(root);
  if (!records) throw new Error(`The settings in ${shownRoot(root)} cannot be read.`);
  return preview ? records : publicRecords(records, today);
}

/** The archive of a build has been checked for the day of the build. */
function isKnownSound(archive: Archive, root: string, today: string): boolean {
  const shared = sharedArchive(root);
  return shared?.archive === archive && shared.today === today;
}
