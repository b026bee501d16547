import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { checksumLine } from '#formats/checksums.ts';
import { Failure } from '../command.ts';
import { inParallel } from './in-parallel.ts';

/** The SHA-256 of each file by its path, in order of the paths. */
export type Sums = ReadonlyMap<string, string>;
export type Done = (count: number, total: number) => void;

/** Reads all files of a folder. What is neither file nor folder has no place in a site. */
export async function sumsOfFolder(folder: string, done?: Done): Promise<Sums> {
  const paths = sitePaths(folder);
  const sums = new Map(paths.map((path) => [path, '']));
  await inParallel(paths, async (path) => void sums.set(path, await sumOf(folder, path)), done);
  return sums;
}

export const sumOf = async (folder: string, path: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(join(folder, path)))
    .digest('hex');

/** All files below a folder, with forward slashes, in order. */
export function sitePaths(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const strange = entries.find((entry) => !entry.isFile() && !entry.isDirectory());
  if (strange) {
    throw new Failure(
      `${join(strange.parentPath, strange.name)} is neither a file nor a folder. Nothing was published.`,
    );
  }
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .sort();
}

export const sumsText = (sums: Sums): string =>
  [...sums].map(([path, sha256]) => checksumLine(sha256, path)).join('');

export const readSums = (text: string): Sums =>
  new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );

export const digestOf = (sums: Sums): string =>
  createHash('sha256').update(sumsText(sums)).digest('hex');

/** The paths of which two lists say something else. */
export const differences = (one: Sums, other: Sums): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    (path) => one.get(path) !== other.get(path),
  );
