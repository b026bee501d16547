import { loadCorpus, loadRecords } from '#archive/corpus.ts';
import { keptTexts } from '#archive/kept-versions.ts';
import { readKeys } from '#domain/read-keys.ts';
import type { Read } from '#domain/reads.ts';
import type { Publication } from '#site/publication.ts';
import { hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ReadsOfPages, stalePages } from './build-plan.ts';
import type { Bundle } from './bundle.ts';
import { forgetPageReads, loadPageReads, savePageReads } from './page-reads-file.ts';
import { pageRenderer } from './render-pages.ts';
import type { PrerenderApp, RenderJob, WorkerSetup } from './work.ts';
import { renderInWorkers } from './worker-pool.ts';

export interface PageMaking {
  readonly setup: WorkerSetup;
  readonly app: PrerenderApp;
  readonly bundle: Bundle;
  readonly outDir: string;
  readonly publication: Publication;
  /** Where it is kept what the pages of the last build have read. */
  readonly kept: string;
}

/** Threads take longer to start than so few pages to render. */
const fewPages = Number(process.env['FEW_PAGES'] ?? 500);

/** Makes the pages that show something else than in the last build, and says which these are. */
export async function makePages(
  jobs: readonly RenderJob[],
  { setup, app, bundle, outDir, publication, kept }: PageMaking,
): Promise<ReadonlySet<string>> {
  const records = loadRecords(publication);
  const { site, scale } = records;
  const templates = bundle.key({ site, scale, preview: publication.preview });
  const keyOf = keysOfReads(publication, records);
  const last = loadPageReads(kept, templates);
  forgetPageReads(kept);

  const stale = stalePages(
    jobs.map(({ path }) => path),
    last,
    keyOf,
  );
  const reads = new ReadsOfPages();
  if (last) {
    const fresh = jobs.filter(({ path }) => !stale.has(path));
    reads.add(
      'last',
      last.names,
      fresh.map(({ path }) => [path, last.pages.get(path) ?? new Uint32Array()]),
    );
    const wanted = new Set(jobs.map(({ path }) => path));
    for (const path of last.pages.keys()) {
      if (!wanted.has(path)) rmSync(join(outDir, path), { force: true });
    }
  }
  const todo = jobs.filter(({ path }) => stale.has(path));
  if (todo.length < fewPages) {
    const { names, reads: read } = await pageRenderer(app)(todo);
    reads.add('here', names, pairs(todo, read));
  } else {
    await renderInWorkers(setup, todo, (batch, rendered, worker) => {
      reads.add(worker, rendered.names, pairs(batch, rendered.reads));
    });
  }
  savePageReads(kept, templates, reads.withKeys(keyOf));
  return stale;
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
