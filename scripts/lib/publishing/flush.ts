import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inParallel } from '#archive/in-parallel.ts';
import type { Done } from './site-sums.ts';

/** Enough for the disk to take several at once, too few to run out of open files. */
export const atOnce = 16;

/** Returns when the disk has a file, or the names in a folder. */
export async function flush(path: string): Promise<void> {
  const opened = await open(path, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

/** The same for files of a folder and for folders. */
export async function flushAll(
  folder: string,
  files: readonly string[],
  folders: readonly string[],
  done?: Done,
): Promise<void> {
  const all = [...files.map((path) => join(folder, path)), ...folders];
  await inParallel(all, { atOnce, done }, flush);
}

/** The folders that lead to these files, the deepest first. */
export function foldersOf(folder: string, paths: readonly string[]): string[] {
  const found = new Set<string>();
  for (const path of paths) {
    for (let at = dirname(path); at !== '.' && !found.has(at); at = dirname(at)) found.add(at);
  }
  return [
    ...[...found]
      .sort()
      .reverse()
      .map((path) => join(folder, path)),
    folder,
  ];
}
