import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { OutputFolder } from '#integrations/output/output-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-touched-'));
  return () => rmSync(folder, { recursive: true });
});

const pages = ['a', 'b', 'c', 'd'].map((name) => `pages/${name}.html`);
const at = (path: string) => join(folder, 'dist', path);

/** One build that looks ahead; the pages that it had to make. */
async function build(): Promise<string[]> {
  const output = new OutputFolder(join(folder, 'dist'), join(folder, 'records'));
  output.lookAhead();
  output.begin();
  await output.lookedAhead();
  const made = pages.filter((path) => !output.pageKept(path));
  mkdirSync(at('pages'), { recursive: true });
  for (const path of made) {
    writeFileSync(at(path), path);
    output.pageWritten(path);
  }
  output.finish();
  return made;
}

it('keeps the pages that another thread has found as they were left, and makes those that were touched or are gone', async () => {
  expect(await build()).toEqual(pages);
  expect(await build()).toEqual([]);
  writeFileSync(at('pages/b.html'), 'longer than it was');
  utimesSync(at('pages/c.html'), 1, 1);
  rmSync(at('pages/d.html'));
  expect(await build()).toEqual(pages.slice(1));
  for (const path of pages) expect(readFileSync(at(path), 'utf8')).toBe(path);
  expect(await build()).toEqual([]);
});

it('makes all pages when the record of the last build went after the thread had read it', async () => {
  await build();
  const output = new OutputFolder(join(folder, 'dist'), join(folder, 'records'));
  output.lookAhead();
  rmSync(join(folder, 'records'), { recursive: true });
  // By which a build that is not on record is known.
  mkdirSync(at('_astro'));
  output.begin();
  await output.lookedAhead();
  expect(output.isWarm).toBe(false);
  expect(pages.filter((path) => output.pageKept(path))).toEqual([]);
});
