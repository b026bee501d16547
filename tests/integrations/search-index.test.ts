import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, it } from 'vitest';
import type { HookParameters } from 'astro';
import { searchIndex } from '#integrations/search-index.ts';
import { filesOf } from '../support/built-site.ts';
import { buildDay } from '../support/site-build.ts';

type BuildDone = HookParameters<'astro:build:done'>;

const silent = { info: () => {} } as unknown as BuildDone['logger'];
const publication = { root: resolve('content'), today: buildDay, preview: false };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-index-'));
  return () => rm(folder, { recursive: true });
});

/** What Astro does when it has built the site into a folder. */
async function writeIndexBeside(dist: string): Promise<void> {
  const done = searchIndex(publication).hooks['astro:build:done'];
  const dir = pathToFileURL(`${dist}/`);
  await done?.({ dir, logger: silent, pages: [], assets: new Map() } as unknown as BuildDone);
}

it('writes the same index of words from the same content', async () => {
  const [first, second] = [join(folder, 'a'), join(folder, 'b')];
  await writeIndexBeside(first);
  await writeIndexBeside(second);
  // Pagefind keeps the values of a filter in no order, and names them by their hash.
  const files = filesOf(first).filter((file) => /^pagefind\/(fragment|index)\//.test(file));
  expect(files.length).toBeGreaterThan(9);
  for (const file of files) {
    expect(await readFile(join(second, file))).toEqual(await readFile(join(first, file)));
  }
});

it('fails the build when the index cannot be written', async () => {
  await writeFile(join(folder, 'pagefind'), 'a file where a folder should be');
  await expect(writeIndexBeside(folder)).rejects.toThrow('pagefind');
});
