import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { PrerenderApp, RenderJob, WorkerSetup } from './work.ts';

/* Renders pages in a thread of its own with the same bundle that Astro renders them with, and writes them. */

const { entry, pages, scripts }: WorkerSetup = workerData;
const { app }: { app: PrerenderApp } = await import(entry);
app.setInternals({ pagesByKeys: new Map(pages), entrySpecifierToBundleMap: new Map() });
app.setOptions({ settings: { scripts }, logger: { options: { destination: { write: () => {} } } } });
const routes = new Map(
  app.manifest.routes.map(({ routeData }) => [`${routeData.route} ${routeData.component}`, routeData]),
);

parentPort?.on('message', (jobs: readonly RenderJob[]) => {
  renderAll(jobs).then(
    () => parentPort?.postMessage({ done: jobs.length }),
    (error: unknown) => parentPort?.postMessage({ error }),
  );
});

/** One after the other: the language of a page is kept beside its render. */
async function renderAll(jobs: readonly RenderJob[]): Promise<void> {
  for (const { url, route, file } of jobs) {
    const routeData = routes.get(route);
    const response = await app.render(new Request(url), { routeData });
    if (response.status !== 200) throw new Error(`${url} answers ${response.status}.`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.from(await response.arrayBuffer()));
  }
}
