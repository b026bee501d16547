import { Tinypool } from 'tinypool';
import { soundArchive } from '#archive/assemble.ts';
import { recordsOfLines } from '#archive/record-lines.ts';
import { shareArchive } from '#archive/shared-archive.ts';
import { shareCatalogue } from '#site/data-catalogue.ts';
import { pageRenderer } from './render-pages.ts';
import type { PrerenderApp, WorkerSetup } from './work.ts';

/* Renders pages in a thread of its own with the same bundle that Astro renders them with, and writes them. */

// Given by `make-pages.ts`.
const { outDir, entry, pages, scripts, content, catalogue } = Tinypool.workerData as WorkerSetup;
shareArchive({ ...content, archive: soundArchive(recordsOfLines(content.records.splice(0))) });
if (catalogue) shareCatalogue(catalogue);
const { app }: { app: PrerenderApp } = await import(entry);
app.setInternals({ pagesByKeys: new Map(pages), entrySpecifierToBundleMap: new Map() });
app.setOptions({
  settings: { scripts },
  logger: { options: { destination: { write: () => {} } } },
});

export default pageRenderer(app, outDir);
