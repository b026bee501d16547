import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { searchIndex } from '#integrations/search-index.ts';
import { buildDay } from './site-build.ts';

type BuildDone = HookParameters<'astro:build:done'>;

const silent = { info: () => {} } as unknown as BuildDone['logger'];

/** What Astro does when it has built the site of this content into a folder. */
export async function writeSearchIndex(content: string, dist: string): Promise<void> {
  const done = searchIndex({ root: content, today: buildDay, preview: false }).hooks[
    'astro:build:done'
  ];
  const dir = pathToFileURL(`${dist}/`);
  await done?.({ dir, logger: silent, pages: [], assets: new Map() } as unknown as BuildDone);
}
