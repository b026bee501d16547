import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

interface Replacing {
  /** Waits for the disk, so that the file is there after a loss of power too. */
  readonly flush: boolean;
}

/** Whoever reads the file finds the old one or the new one, also when this process is killed. Makes its folder. */
export function replaceFileSync(
  file: string,
  content: string | Uint8Array,
  { flush }: Replacing = { flush: false },
): void {
  const aside = asideOf(file);
  try {
    mkdirSync(dirname(file), { recursive: true });
    if (flush) writeFlushed(aside, content);
    else writeFileSync(aside, content);
    renameSync(aside, file);
    if (flush) flushFolder(dirname(file));
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

/** The same while others work. */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const aside = asideOf(file);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(aside, content);
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/** In the same folder, so that it can be moved; hidden, so that nobody takes it for a file of the folder. */
const asideOf = (file: string) => join(dirname(file), `.${randomUUID()}.tmp`);

/** Creates a file and returns when the disk has it. */
export function writeFlushed(file: string, content: string | Uint8Array): void {
  const opened = openSync(file, 'wx');
  try {
    writeFileSync(opened, content);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

/** Returns when the disk has the names in a folder. Windows knows no such thing. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
