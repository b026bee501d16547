import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { RenderedPages, RenderJob, WorkerSetup } from './work.ts';

/** So few that no thread is left without work long before the others are done. */
const batchSize = 50;

type Answer = { readonly rendered: RenderedPages } | { readonly error: Error };

/** Renders pages in as many threads as there are cores. `take` is told of each batch; `worker` numbers the names in it. */
export async function renderInWorkers(
  setup: WorkerSetup,
  jobs: readonly RenderJob[],
  take: (jobs: readonly RenderJob[], rendered: RenderedPages, worker: number) => void,
): Promise<void> {
  const batches = batchesOf(jobs);
  const stop = new AbortController();
  await Promise.all(
    Array.from({ length: availableParallelism() }, async (_, index) => {
      const worker = new Worker(new URL('./page-worker.ts', import.meta.url), {
        workerData: setup,
      });
      try {
        for (const batch of batches) {
          stop.signal.throwIfAborted();
          take(batch, await answerOf(worker, batch), index);
        }
      } catch (error) {
        stop.abort(error);
        throw error;
      } finally {
        await worker.terminate();
      }
    }),
  );
}

function* batchesOf(jobs: readonly RenderJob[]): Generator<readonly RenderJob[]> {
  for (let start = 0; start < jobs.length; start += batchSize) {
    yield jobs.slice(start, start + batchSize);
  }
}

const answerOf = (worker: Worker, jobs: readonly RenderJob[]) =>
  new Promise<RenderedPages>((resolve, reject) => {
    const ended = (code: number) => reject(new Error(`A thread that renders ended (${code}).`));
    worker.once('error', reject);
    worker.once('exit', ended);
    worker.once('message', (answer: Answer) => {
      worker.off('error', reject).off('exit', ended);
      if ('error' in answer) reject(answer.error);
      else resolve(answer.rendered);
    });
    worker.postMessage(jobs);
  });
