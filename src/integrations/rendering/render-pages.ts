import { hash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GrowingLists } from './number-lists.ts';
import { routeKey } from './page-jobs.ts';
import type { PrerenderApp, RenderedPages, RenderJob } from './work.ts';

/** Renders pages with an app of Astro, writes them below a folder, and says what they read and what they are. */
export function pageRenderer(app: PrerenderApp, outDir: string) {
  importOnce(app.manifest.pageMap);
  const routes = new Map(
    app.manifest.routes.map(({ routeData }) => [routeKey(routeData), routeData]),
  );

  /** One after the other: what a page reads is told apart by there being one page at a time. */
  return async (jobs: readonly RenderJob[]): Promise<RenderedPages> => {
    const numbers = new Map<string, number>();
    const numberOf = (name: string): number => {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, numbers.size);
      return numbers.size - 1;
    };
    const reads = new GrowingLists();
    const digests: string[] = [];
    for (const { url, route, path } of jobs) {
      const routeData = routes.get(route);
      if (!routeData) throw new Error(`${url}: Astro knows no route "${route}".`);
      let body: Uint8Array | undefined;
      let read: Uint32Array | undefined;
      const locals: App.Locals = {
        takeBody: (taken) => (body = taken),
        takeReads: (taken) => (read = Uint32Array.from(taken, numberOf)),
      };
      const response = await app.render(new Request(url), { routeData, locals });
      if (response.status !== 200) throw new Error(`${url} answers ${response.status}.`);
      if (!read || !body) throw new Error(`${url} gives no bytes, or does not say what it read.`);
      write(join(outDir, path), body);
      reads.add(read);
      digests.push(hash('sha256', body));
    }
    return { names: [...numbers.keys()], reads: reads.lists, digests };
  };
}

/** Astro imports the module of a page again for each page that it makes, and Node looks for it each time. */
function importOnce(modules: PrerenderApp['manifest']['pageMap']): void {
  for (const [component, load] of modules ?? []) {
    let loaded: Promise<unknown> | undefined;
    modules?.set(component, () => (loaded ??= load()));
  }
}

/** A file that is there is taken away: to write over it would take longer. */
function write(file: string, content: Uint8Array): void {
  const folder = dirname(file);
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  else rmSync(file, { force: true });
  writeFileSync(file, content);
}
