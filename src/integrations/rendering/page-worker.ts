import { deserialize } from 'node:v8';
import { Tinypool } from 'tinypool';
import { shareArchive } from '#archive/shared-archive.ts';
import { pageRenderer } from './render-pages.ts';
import type { PrerenderApp, WorkerSetup } from './work.ts';

/* Renders pages in a thread of its own with the same bundle that Astro renders them with, and writes them. */

// Given by `make-pages.ts`.
const { entry, pages, scripts, archive } = Tinypool.workerData as WorkerSetup;
shareArchive(deserialize(new Uint8Array(archive)));
const { app }: { app: PrerenderApp } = await import(entry);
app.setInternals({ pagesByKeys: new Map(pages), entrySpecifierToBundleMap: new Map() });
app.setOptions({
  settings: { scripts },
  logger: { options: { destination: { write: () => {} } } },
});

export default pageRenderer(app);
