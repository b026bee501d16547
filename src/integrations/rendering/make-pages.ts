import { loadCorpus, loadRecords } from '#archive/corpus.ts';
import { keptTexts } from '#archive/kept-versions.ts';
import { readKeys } from '#domain/read-keys.ts';
import type { Read } from '#domain/reads.ts';
import type { Publication } from '#site/publication.ts';
import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { OutputFolder } from '../output/output-folder.ts';
import { ReadsOfPages, stalePages } from './build-plan.ts';
import type { Bundle } from './bundle.ts';
import { loadPageReads, savePageReads } from './page-reads-file.ts';
import { pageRenderer } from './render-pages.ts';
import type { PrerenderApp, RenderedPages, RenderJob, WorkerSetup } from './work.ts';
import { renderInWorkers } from './worker-pool.ts';

export interface PageMaking {
  readonly setup: WorkerSetup;
  readonly app: PrerenderApp;
  readonly bundle: Bundle;
  readonly output: OutputFolder;
  readonly publication: Publication;
}

/** Threads take longer to start than so few pages to render. */
const fewPages = Number(process.env['FEW_PAGES'] ?? 500);

/** Makes the pages that show something else than in the last build. How many these are. */
export async function makePages(
  jobs: readonly RenderJob[],
  { setup, app, bundle, output, publication }: PageMaking,
): Promise<number> {
  const records = loadRecords(publication);
  const { site, scale } = records;
  const templates = bundle.key({ site, scale, preview: publication.preview });
  const keyOf = keysOfReads(publication, records);
  const memory = join(output.memory, 'page-reads');
  const last = output.isWarm ? loadPageReads(memory, templates) : undefined;

  const stale = stalePages(
    jobs.map(({ path }) => path),
    last,
    keyOf,
  );
  const reads = new ReadsOfPages();
  const [fresh, todo] = partition(jobs, ({ path }) => !stale.has(path) && output.pageKept(path));
  if (last) {
    const readsOf = ({ path }: RenderJob) => last.pages.get(path) ?? new Uint32Array();
    reads.add('last', last.names, pairs(fresh, fresh.map(readsOf)));
  }
  const take = (made: readonly RenderJob[], { names, reads: read }: RenderedPages, by: unknown) => {
    reads.add(by, names, pairs(made, read));
    for (const { path } of made) output.pageWritten(path);
  };
  if (todo.length < fewPages) take(todo, await pageRenderer(app)(todo), 'here');
  else await renderInWorkers(setup, todo, take);
  savePageReads(memory, templates, reads.withKeys(keyOf));
  return todo.length;
}

function partition<T>(all: readonly T[], isFirst: (each: T) => boolean): [T[], T[]] {
  const parts: [T[], T[]] = [[], []];
  for (const each of all) parts[isFirst(each) ? 0 : 1].push(each);
  return parts;
}

const pairs = (jobs: readonly RenderJob[], reads: readonly Uint32Array[]) =>
  jobs.map(({ path }, index): [string, Uint32Array] => [path, reads[index] ?? new Uint32Array()]);

/** What each read would find now, as a short key. */
function keysOfReads(
  publication: Publication,
  records: ReturnType<typeof loadRecords>,
): (read: Read) => string {
  const keys = new Map<Read, string>();
  const { root, today } = publication;
  const keyOf = readKeys(
    loadCorpus(publication),
    records,
    { today, versions: (id) => keptTexts(root, id) },
    (text) => hash('sha1', text, 'base64url'),
  );
  return (read) => {
    const key = keys.get(read) ?? keyOf(read);
    keys.set(read, key);
    return key;
  };
}
