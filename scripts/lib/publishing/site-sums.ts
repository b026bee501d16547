import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileDigest } from '#archive/file-digest.ts';
import { writeChecksums } from '#release/checksum-list.ts';
import { Failure } from '../command.ts';

/** The SHA-256 of each file by its path, in order of the paths. */
export type Sums = ReadonlyMap<string, string>;
export type Done = (count: number, total: number) => void;

/** Reads all files of a folder. What is neither file nor folder has no place in a site. */
export function sumsOfFolder(folder: string, done: Done = () => {}): Sums {
  const paths = sitePaths(folder);
  const sums = new Map<string, string>();
  for (const path of paths) {
    sums.set(path, fileDigest(join(folder, path)));
    done(sums.size, paths.length);
  }
  return sums;
}

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

export const sumsText = (sums: Sums): string => [...writeChecksums(sums)].join('');

export const digestOf = (sums: Sums): string =>
  createHash('sha256').update(sumsText(sums)).digest('hex');

/** The paths of which two lists say something else. */
export const differences = (one: Sums, other: Sums): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    (path) => one.get(path) !== other.get(path),
  );
