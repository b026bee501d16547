import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { inWorkers } from '../workers.ts';
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

/** So few that no thread is without work long before the others are done. */
const batchOfThread = 100;

/** This thread also hands out the others' pages: they wait until a batch of its own is done. */
const batchHere = 5;

/** Renders pages in this thread and in as many others as there are further cores; few pages in this one alone. */
export async function renderOnAllCores(
  pages: readonly PagePath[],
  { app, address, by, outDir, setup, take }: Rendering,
): Promise<void> {
  const ordered = inRenderingOrder(pages);
  let begun = 0;
  const renderBatches = async (
    size: number,
    render: (jobs: readonly RenderJob[]) => Promise<RenderedPages>,
  ): Promise<void> => {
    try {
      while (begun < ordered.length) {
        const batch = ordered.slice(begun, (begun += size));
        take(batch, await render(batch.map((page) => renderJob(page, address))));
        await setImmediate();
      }
    } catch (error) {
      // The others are to end, too.
      begun = ordered.length;
      throw error;
    }
  };
  const threads = threadsFor(ordered.length, by);
  const here = async () => {
    if (by !== 'threads') await renderBatches(batchHere, pageRenderer(app, outDir));
  };
  if (threads === 0) return here();
  await inWorkers<readonly RenderJob[], RenderedPages, unknown>(
    new URL('./page-worker.ts', import.meta.url),
    threads,
    (run) =>
      Promise.all([
        ...Array.from({ length: threads }, () => renderBatches(batchOfThread, run)),
        here(),
      ]),
    setup(),
  );
}

function threadsFor(pages: number, by: PageOptions['by']): number {
  if (by === 'threads') return availableParallelism();
  return by === 'here' || pages < fewPages ? 0 : availableParallelism() - 1;
}
