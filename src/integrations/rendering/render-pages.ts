import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PrerenderApp, RenderedPages, RenderJob } from './work.ts';

/** Renders pages with an app of Astro, writes them, and says what they read. */
export function pageRenderer(app: PrerenderApp) {
  const routes = new Map(
    app.manifest.routes.map(({ routeData }) => [
      `${routeData.route} ${routeData.component}`,
      routeData,
    ]),
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
    const reads: Uint32Array[] = [];
    for (const { url, route, file } of jobs) {
      const routeData = routes.get(route);
      if (!routeData) throw new Error(`${url}: Astro knows no route "${route}".`);
      let read: Uint32Array | undefined;
      const takeReads = (taken: ReadonlySet<string>) => {
        read = Uint32Array.from(taken, numberOf);
      };
      const response = await app.render(new Request(url), { routeData, locals: { takeReads } });
      if (response.status !== 200) throw new Error(`${url} answers ${response.status}.`);
      if (!read) throw new Error(`${url} does not say what it read.`);
      write(file, Buffer.from(await response.arrayBuffer()));
      reads.push(read);
    }
    return { names: [...numbers.keys()], reads };
  };
}

/** A file that is there is taken away: to write over it would take longer. */
function write(file: string, content: Uint8Array): void {
  const folder = dirname(file);
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  else rmSync(file, { force: true });
  writeFileSync(file, content);
}
