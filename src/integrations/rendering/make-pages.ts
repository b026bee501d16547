import { loadCorpus, loadRecords } from '#archive/corpus.ts';
import { keptTexts } from '#archive/kept-versions.ts';
import { recordDigest } from '#archive/record-digest.ts';
import { recordLines } from '#archive/record-lines.ts';
import { readKeys } from '#domain/read-keys.ts';
import type { Read } from '#domain/reads.ts';
import { answers } from '#site/page-answers.ts';
import type { DataCatalogue } from '#site/data-catalogue.ts';
import { leftOut } from '#site/left-out.ts';
import type { Publication } from '#site/publication.ts';
import { hash } from 'node:crypto';
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputFolder } from '../output/output-folder.ts';
import { steps } from '../output/steps.ts';
import { renderOnAllCores } from './all-cores.ts';
import { ReadsOfPages, stalePages, type PageReads } from './build-plan.ts';
import type { PageOptions } from './build-options.ts';
import type { Bundle } from './bundle.ts';
import { loadPageReads, readsFile, savePageReads } from './page-reads-file.ts';
import type { PagePath } from './page-jobs.ts';
import type { PrerenderApp, WorkerSetup } from './work.ts';

export interface PageMaking {
  readonly setup: Omit<WorkerSetup, 'outDir' | 'content' | 'catalogue'>;
  readonly app: PrerenderApp;
  readonly bundle: Bundle;
  readonly output: OutputFolder;
  readonly publication: Publication;
  readonly options: PageOptions;
  /** Waits for the data that the same build writes, of which one page tells. */
  readonly catalogue: () => Promise<DataCatalogue | undefined>;
  /** Where the site is published. */
  readonly address: string;
  /** Is told now and then how many pages are made. */
  readonly say: (line: string) => void;
}

/** How many pages there are of which kind. */
export interface MadePages {
  readonly kept: number;
  readonly copied: number;
  readonly rendered: number;
}

/** Makes the pages that show something else than in the last build, and leaves the others as they are. */
export async function makePages(
  pages: readonly PagePath[],
  making: PageMaking,
): Promise<MadePages> {
  const { setup, app, bundle, output, publication, options, catalogue: written, address } = making;
  const records = loadRecords(publication);
  const { site, scale } = records;
  const templates = bundle.key({
    address,
    site,
    scale,
    preview: publication.preview,
    leftOut,
  });
  const keyOf = keysOfReads(publication, records);
  const reads = new ReadsOfPages();

  /** Takes the pages that are the same in a folder, and gives those that are not. */
  const takeFrom = (
    wanted: readonly PagePath[],
    last: PageReads | undefined,
    isTaken: (page: PagePath) => boolean,
  ): readonly PagePath[] => {
    if (!last) return wanted;
    const stale = stalePages(wanted, last, keyOf);
    const [taken, others] = partition(wanted, (page) => !stale.has(page) && isTaken(page));
    reads.add({ ...last, pages: numbersOf(taken, last.pages) });
    return others;
  };
  const memory = join(output.memory, readsFile);
  await output.lookedAhead();
  let unmade = takeFrom(
    pages,
    output.isWarm ? loadPageReads(memory, templates) : undefined,
    ({ path }) => output.pageKept(path),
  );
  const kept = pages.length - unmade.length;
  for (const part of options.parts) {
    unmade = takeFrom(unmade, loadPageReads(join(part, readsFile), templates), ({ path }) =>
      isCopied(part, path, output),
    );
  }
  const copied = pages.length - kept - unmade.length;

  const catalogue = await written();
  const { root, today } = publication;
  const outDir = output.path;
  const done = steps(unmade.length, 'pages are made', making.say);
  await renderOnAllCores(unmade, {
    app,
    address,
    by: options.by,
    outDir,
    setup: () => ({
      ...setup,
      outDir,
      content: { root, today, records: recordLines(records) },
      catalogue,
    }),
    take(made, { digests, ...read }) {
      reads.add({ ...read, pages: made.map(({ path }, index) => [path, index] as const) });
      for (const [index, { path }] of made.entries()) output.pageWritten(path, digests[index]);
      done(made.length);
    },
  });

  const now = reads.withKeys(keyOf);
  savePageReads(memory, templates, now);
  if (options.shard) savePageReads(join(output.path, readsFile), templates, now);
  return { kept, copied, rendered: unmade.length };
}

/** Copies a page that a shard has made; false where it has not. */
function isCopied(part: string, path: string, output: OutputFolder): boolean {
  const file = join(output.path, path);
  try {
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(join(part, path), file);
  } catch {
    return false;
  }
  output.pageWritten(path);
  return true;
}

function partition<T>(all: readonly T[], isFirst: (each: T) => boolean): [T[], T[]] {
  const parts: [T[], T[]] = [[], []];
  for (const each of all) parts[isFirst(each) ? 0 : 1].push(each);
  return parts;
}

function* numbersOf(pages: readonly PagePath[], numbers: ReadonlyMap<string, number>) {
  for (const { path } of pages) {
    const number = numbers.get(path);
    if (number !== undefined) yield [path, number] as const;
  }
}

/** What each read would find now, as a short key. */
function keysOfReads(
  publication: Publication,
  records: ReturnType<typeof loadRecords>,
): (read: Read) => string {
  const { root, today } = publication;
  const keyOf = readKeys(
    loadCorpus(publication),
    records,
    { today, versions: (id) => keptTexts(root, id), answers },
    { ofText: (text) => hash('sha1', text, 'base64url'), ofRecord: recordDigest },
  );
  const keys = new Map<Read, string>();
  return (read) => {
    const key = keys.get(read) ?? keyOf(read);
    keys.set(read, key);
    return key;
  };
}
