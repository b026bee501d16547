import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contender } from './contender.ts';
import { measuredRun } from './measured-run.ts';
import type { OutputFile } from './output-pages.ts';

/** What no generator can do without: the same files of the same sizes, written into a new folder. */
export function floorContender(folder: string, pages: readonly OutputFile[]): Contender {
  const outDir = join(folder, 'out');
  const list = join(folder, 'files.json');
  mkdirSync(folder, { recursive: true });
  writeFileSync(list, JSON.stringify(pages.map(({ path, bytes }) => [path, bytes])));
  return {
    name: 'floor',
    version: process.versions.node,
    outDir,
    forget: () => rmSync(outDir, { recursive: true, force: true }),
    build: () =>
      measuredRun({
        program: process.execPath,
        args: [join(import.meta.dirname, 'write-floor.ts'), list, outDir],
        folder,
      }),
    takeEntry: () => {},
    editTemplate: () => {},
  };
}
