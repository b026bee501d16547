import { statSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../command.ts';
import { foldersOf } from './flush.ts';
import type { Sums } from './site-sums.ts';

/** Refuses before anything is written when the disk cannot hold what a release adds to those that are there. */
export function refuseWithoutRoom(to: string, from: string, sums: Sums, shared: Sums): void {
  const added = [...sums].filter(([path, sum]) => shared.get(path) !== sum);
  const { bavail, bsize, ffree, files } = statfsSync(to);
  const needed = added.reduce(
    (total, [path]) => total + Math.ceil(statSync(join(from, path)).size / bsize) * bsize,
    0,
  );
  const free = bavail * bsize;
  if (needed * 1.05 > free) throw new Failure(roomFor(to, megabytes(needed), megabytes(free)));
  // Some file systems have no such limit and count no files.
  const entries = added.length + foldersOf(to, [...sums.keys()]).length;
  if (files > 0 && entries > ffree) {
    throw new Failure(roomFor(to, `${entries} files and folders`, `${ffree}`));
  }
}

const roomFor = (to: string, needed: string, free: string) =>
  `The disk is full: the release needs ${needed}, and ${to} has room for ${free}. The live site is as it was.`;

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
