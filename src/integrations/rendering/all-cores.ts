import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { inParallel } from '#archive/in-parallel.ts';
import { inBatches, inWorkers } from '../workers.ts';
import type { PageOptions } from './build-options.ts';
import { inRenderingOrder, renderJob, type PagePath } from './page-jobs.ts';
import { pageRenderer } from './render-pages.ts';
import type { PrerenderApp, RenderedPages, RenderJob, WorkerSetup } from './work.ts';

export interface Rendering {
  readonly app: PrerenderApp;
  /** Where the site is published. */
  readonly address: string;
  readonly by: PageOptions['by'];
  readonly outDir: string;
  /** Asked for only where threads are started. */
  readonly setup: () => WorkerSetup;
  readonly take: (made: readonly PagePath[], rendered: RenderedPages) => void;
}

/** Threads take longer to start than so few pages to render. */
const fewPages = 500;

/** So few that nobody is without work long before the others are done. */
const batchSize = 100;

/** This thread also hands out the others' batches: they wait until so many pages of its own are made. */
const atOnceHere = 5;

/** Renders pages in this thread and in as many others as there are further cores; few pages in this one alone. */
export async function renderOnAllCores(
  pages: readonly PagePath[],
  { app, address, by, outDir, setup, take }: Rendering,
): Promise<void> {
  const jobs = (batch: readonly PagePath[]) => batch.map((page) => renderJob(page, address));
  const own = pageRenderer(app, outDir);
  const here: Renderer = async (batch) => {
    for (const few of inBatches(batch, atOnceHere)) {
      take(few, await own(jobs(few)));
      await setImmediate();
    }
  };
  const batches = inBatches(inRenderingOrder(pages), batchSize);
  const threads = threadsFor(pages.length, by);
  if (threads === 0) return renderBatches(batches, [here]);
  const given = setup();
  await inWorkers<readonly RenderJob[], RenderedPages, void>(
    new URL('./page-worker.ts', import.meta.url),
    threads,
    (run) => {
      const there: Renderer = async (batch) => take(batch, await run(jobs(batch)));
      const others = Array.from({ length: threads }, () => there);
      const rendered = renderBatches(batches, by === 'threads' ? others : [here, ...others]);
      // Every thread was started with its own list of the same memory.
      given.content.records.length = 0;
      return rendered;
    },
    given,
  );
}

/** Renders a batch, and has it taken. */
type Renderer = (batch: readonly PagePath[]) => Promise<void>;

/** All take from one generator, which is closed for everybody when one of them fails. */
const renderBatches = (
  batches: Generator<readonly PagePath[]>,
  renderers: readonly Renderer[],
): Promise<void> =>
  inParallel(renderers, { atOnce: renderers.length }, async (render) => {
    for (const batch of batches) await render(batch);
  });

function threadsFor(pages: number, by: PageOptions['by']): number {
  if (by === 'threads') return availableParallelism();
  return by === 'here' || pages < fewPages ? 0 : availableParallelism() - 1;
}
