import { linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { flushFolder, writeFlushed } from './replace-file.ts';

/**
 * Creates a file whole or not at all: written aside, flushed to the disk, then linked to its name.
 * Throws `EEXIST` where a file of that name exists, so that nothing is ever overwritten.
 */
export function createFile(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const aside = join(dirname(path), `.${process.pid}-${Date.now()}.tmp`);
  try {
    writeFlushed(aside, content);
    linkSync(aside, path);
    flushFolder(dirname(path));
  } finally {
    rmSync(aside, { force: true });
  }
}
