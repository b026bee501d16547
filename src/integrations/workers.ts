import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';

/** For new objects in each thread: what is made of one page or picture is soon gone, and Node would give it twice that. */
const youngMegabytes = 64;

/**
 * Runs the function that a module exports, in threads on all cores as far as there are jobs. They end with `use`; `given` is
 * what each of them finds as `Tinypool.workerData`.
 */
export async function inWorkers<Job, Result, Outcome = Result[]>(
  module: URL,
  jobs: number,
  use: (run: (job: Job) => Promise<Result>) => Promise<Outcome>,
  given?: unknown,
): Promise<Outcome> {
  const pool = new Tinypool({
    filename: module.href,
    runtime: 'worker_threads',
    minThreads: 0,
    maxThreads: Math.max(1, Math.min(availableParallelism(), Math.ceil(jobs))),
    isolateWorkers: false,
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
    workerData: given,
  });
  try {
    return await use((job) => pool.run(job));
  } finally {
    await pool.destroy();
  }
}

/** Neighbours together, so that a thread is not asked for each. */
export function* inBatches<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
