import { deserialize } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { shareArchive } from '#archive/shared-archive.ts';
import { pageRenderer } from './render-pages.ts';
import type { PrerenderApp, RenderJob, WorkerSetup } from './work.ts';

/* Renders pages in a thread of its own with the same bundle that Astro renders them with, and writes them. */

const { entry, pages, scripts, archive }: WorkerSetup = workerData;
shareArchive(deserialize(new Uint8Array(archive)));
const { app }: { app: PrerenderApp } = await import(entry);
app.setInternals({ pagesByKeys: new Map(pages), entrySpecifierToBundleMap: new Map() });
app.setOptions({
  settings: { scripts },
  logger: { options: { destination: { write: () => {} } } },
});
const render = pageRenderer(app);

parentPort?.on('message', (jobs: readonly RenderJob[]) => {
  render(jobs).then(
    (rendered) => parentPort?.postMessage({ rendered }),
    (error: unknown) => parentPort?.postMessage({ error }),
  );
});
