import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { beforeEach, expect, it, vi } from 'vitest';
import { besidePages } from '#integrations/beside/beside-pages.ts';
import { startSideProcess } from '#integrations/beside/side-process.ts';
import { searchIndex } from '#integrations/search-index.ts';
import { filesOf } from '../support/built-site.ts';
import { buildDay } from '../support/site-build.ts';

// A process is started, and in it another one.
vi.setConfig({ testTimeout: 60_000 });

const told: string[] = [];
const logger = { info: (text: string) => told.push(text) };
const publication = { root: resolve('content'), today: buildDay, preview: false };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-index-'));
  return () => rm(folder, { recursive: true });
});

const keptIn = (name: string) => () => join(folder, name);

/** What Astro does when it has built the site into a folder. */
async function writeIndexBeside(dist: string, folderOf: () => string): Promise<void> {
  const beside = besidePages(publication, folderOf);
  beside.begin(dist);
  const done = searchIndex(beside).hooks['astro:build:done'];
  type BuildDone = HookParameters<'astro:build:done'>;
  await done?.({ dir: pathToFileURL(`${dist}/`), logger } as unknown as BuildDone);
}

it('writes the same bytes from the same content, and makes nothing twice', async () => {
  const [first, second, third] = ['a', 'b', 'c'].map((name) => join(folder, name));
  await writeIndexBeside(first ?? '', keptIn('kept'));
  await writeIndexBeside(second ?? '', keptIn('kept'));
  expect(told.map((line) => /\d+ of \d+ parts/.exec(line)?.[0])).toEqual([
    expect.stringMatching(/^([1-9]\d*) of \1 parts$/),
    expect.stringMatching(/^0 of/),
  ]);
  await writeIndexBeside(third ?? '', keptIn('other'));
  const files = filesOf(first ?? '');
  for (const part of ['pagefind/fragment/', 'pagefind/filter/', 'match-index/']) {
    expect(files.filter((file) => file.startsWith(part)).length).toBeGreaterThan(5);
  }
  for (const other of [second ?? '', third ?? '']) {
    expect(filesOf(other)).toEqual(files);
    for (const file of files) {
      expect(await readFile(join(other, file))).toEqual(await readFile(join(first ?? '', file)));
    }
  }
});

it('fails the build when the index cannot be written', async () => {
  await writeFile(join(folder, 'pagefind'), 'a file where a folder should be');
  await expect(writeIndexBeside(folder, keptIn('kept'))).rejects.toThrow('pagefind');
});

const request = () => ({
  publication,
  records: 'those of another day',
  indexes: join(folder, 'kept'),
  left: { folder: '', digests: [] },
});

it('fails the build with what its process says, or with how it died', async () => {
  const changed = startSideProcess(publication);
  changed.make(request());
  await expect(changed.data()).rejects.toThrow(
    'Data and search index were not made: The content was changed while it was read. Build again.',
  );
  await expect(changed.indexes()).rejects.toThrow('The content was changed');
  const script = join(folder, 'dying.mjs');
  await writeFile(script, 'process.stderr.write("no memory left"); process.exitCode = 3;');
  await expect(startSideProcess(publication, script).indexes()).rejects.toThrow(
    /died of exit code 3\.\nno memory left/,
  );
});

it('says of unsound content no more than that it cannot be read, for whoever checks it says what is wrong', async () => {
  const unsound = { ...publication, root: join(folder, 'nothing') };
  const { data, make } = startSideProcess(unsound);
  make({ ...request(), publication: unsound });
  await expect(data()).rejects.toThrow('cannot be read');
});

it('makes parts anew that were cut short, in this build or the next', async () => {
  await writeIndexBeside(join(folder, 'a'), keptIn('kept'));
  const kept = filesOf(join(folder, 'kept'));
  const cutShort = (ending: string) =>
    Promise.all(
      kept
        .filter((file) => file.endsWith(ending))
        .map((file) => writeFile(join(folder, 'kept', file), '')),
    );
  told.length = 0;
  expect(await cutShort('.words')).not.toEqual([]);
  await writeIndexBeside(join(folder, 'b'), keptIn('kept'));
  expect(told[0]).toMatch(/\b([1-9]\d*) of \1 parts/);

  expect(await cutShort('.pages')).not.toEqual([]);
  expect(await cutShort('.json')).not.toEqual([]);
  const again = () => writeIndexBeside(join(folder, 'c'), keptIn('kept'));
  await expect(again()).rejects.toThrow('was damaged, and is removed: build once more');
  await again();
  expect(filesOf(join(folder, 'c'))).toEqual(filesOf(join(folder, 'a')));
});
