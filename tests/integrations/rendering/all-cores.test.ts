import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderOnAllCores } from '#integrations/rendering/all-cores.ts';
import { listAt } from '#integrations/rendering/number-lists.ts';
import { outputPath, type PagePath } from '#integrations/rendering/page-jobs.ts';
import type { PrerenderApp } from '#integrations/rendering/work.ts';

let outDir: string;
beforeEach(() => {
  outDir = mkdtempSync(join(tmpdir(), 'plumbline-cores-'));
  return () => rmSync(outDir, { recursive: true });
});

// What is looked at of a route.
const route = { route: '/x/[id]', component: 'x.astro', type: 'page' } as PagePath['route'];
const pages = Array.from({ length: 40 }, (_, index): PagePath => {
  const page = { pathname: `/x/${index}/`, route };
  return { ...page, path: outputPath(page) };
});

/** Gives each page its own address as text, and has read it, too. */
const app = (refused?: string): PrerenderApp => ({
  manifest: { routes: [{ routeData: route }] },
  setInternals: () => {},
  setOptions: () => {},
  render: ({ url }, { locals }) => {
    const { pathname } = new URL(url);
    if (pathname === refused) return Promise.reject(new Error(`${pathname} is refused.`));
    const { takeBody, takeReads } = locals as App.Locals;
    takeBody?.(new TextEncoder().encode(pathname));
    takeReads?.(new Set([pathname]));
    return Promise.resolve(new Response());
  },
});

const render = (made: string[], given = app()) =>
  renderOnAllCores(pages, {
    app: given,
    address: 'https://plumbline.example',
    by: undefined,
    outDir,
    setup: () => {
      throw new Error('No thread is needed for so few pages.');
    },
    take: (taken, { names, reads }) => {
      for (const [index, { path }] of taken.entries()) {
        expect(listAt(reads, index)).toEqual(
          Uint32Array.of(names.indexOf(`/${path.replace(/index\.html$/, '')}`)),
        );
        made.push(path);
      }
    },
  });

describe('few pages', () => {
  it('are each made once, in this thread, and what each has read is told', async () => {
    const made: string[] = [];
    await render(made);
    expect(made.toSorted()).toEqual(pages.map(({ path }) => path).toSorted());
    expect(readFileSync(join(outDir, 'x/7/index.html'), 'utf8')).toBe('/x/7/');
  });

  it('are made no further once one of them fails', async () => {
    const made: string[] = [];
    await expect(render(made, app('/x/20/'))).rejects.toThrow('/x/20/ is refused.');
    expect(made.length).toBeLessThan(pages.length - 1);
    const soFar = made.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(made).toHaveLength(soFar);
  });
});
