import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { PageData, RenderJob, WorkerSetup } from './rendering/work.ts';

/** With fewer pages than this, workers take longer to start than the pages to render. */
const fewPages = Number(process.env['FEW_PAGES'] ?? 1000);
const batch = 50;

/**
 * Renders the pages of entries on all cores. Astro's own prerenderer lists the paths, and renders whatever is not
 * handed out: the same pages, byte for byte.
 */
export function parallelPages(): AstroIntegration {
  let pages: Record<string, PageData> | undefined;
  let entry: string | undefined;
  let site = '';
  let outDir = '';
  return {
    name: 'parallel-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'prerender-entry',
                writeBundle({ dir }, bundle) {
                  if (this.environment.name !== 'prerender') return;
                  const file = Object.values(bundle).find(
                    (chunk) => chunk.type === 'chunk' && chunk.isEntry && chunk.fileName.startsWith('prerender-entry'),
                  );
                  entry = dir && file && pathToFileURL(join(dir, file.fileName)).href;
                },
              },
            ],
          },
        });
      },
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:setup': (setup) => {
        pages = Object.fromEntries(setup.pages as unknown as Map<string, PageData>);
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((own: AstroPrerenderer) => ({
          ...own,
          name: 'plumbline',
          async getStaticPaths() {
            const all = await own.getStaticPaths();
            const bulk = all.filter(({ route }) => route.params.length > 0);
            if (bulk.length < fewPages) return all;
            if (!entry || !pages) {
              logger.warn('Astro has changed: its own prerenderer makes all pages, on one core.');
              return all;
            }
            const begun = performance.now();
            await renderInWorkers(
              { entry, pages: Object.entries(pages).map(([key, page]) => [key, plain(page)]), scripts: [] },
              bulk.map((path) => jobOf(path, site, outDir)),
            );
            logger.info(`${bulk.length} pages in ${performance.now() - begun} ms`);
            return all.filter(({ route }) => route.params.length === 0);
          },
        }));
      },
    },
  };
}

const plain = ({ route, component, styles }: PageData): PageData => ({
  route: { route: route.route },
  component,
  styles,
});

async function renderInWorkers(setup: WorkerSetup, jobs: readonly RenderJob[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(jobs.length / batch) }, (_, index) =>
    jobs.slice(index * batch, (index + 1) * batch),
  ).values();
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      const worker = new Worker(new URL('./rendering/page-worker.ts', import.meta.url), {
        workerData: setup,
      });
      try {
        for (const next of batches) {
          await new Promise<void>((resolve, reject) => {
            worker.once('error', reject);
            worker.once('message', ({ error }) => {
              worker.off('error', reject);
              error ? reject(error) : resolve();
            });
            worker.postMessage(next);
          });
        }
      } finally {
        await worker.terminate();
      }
    }),
  );
}

function jobOf({ pathname, route }: PathWithRoute, site: string, outDir: string): RenderJob {
  const path = pathname.replace(/\/$/, '');
  const isPage = route.type === 'page';
  return {
    url: new URL(isPage ? `${path}/` : pathname, site).href,
    route: `${route.route} ${route.component}`,
    file: join(outDir, path, isPage ? 'index.html' : ''),
  };
}
