import { constants } from 'node:fs';
import { copyFile, link, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inParallel } from '#archive/in-parallel.ts';
import { atOnce, flushAll, foldersOf } from './flush.ts';
import { differences, sumsOfFolder, type Done, type Sums } from './site-sums.ts';

export interface Staging {
  /** The built site, and the digests of its files. */
  readonly from: string;
  readonly sums: Sums;
  /** A new folder. */
  readonly to: string;
  /** A release from which unchanged files are shared, where the file system can do so. */
  readonly before?: { readonly folder: string; readonly sums: Sums } | undefined;
  readonly done: (step: 'copied' | 'flushed' | 'verified', count: number, total: number) => void;
}

/** Fills a folder with a site. Gives the files that differ in the end from what was built: there should be none. */
export async function stageRelease(staging: Staging): Promise<readonly string[]> {
  const { from, sums, to, before, done } = staging;
  const paths = [...sums.keys()];
  const folders = foldersOf(to, paths);
  for (const folder of folders.toReversed()) await mkdir(folder, { recursive: true });
  const copied = new Set<string>();
  const copy = async (path: string) => {
    copied.add(path);
    await copyFile(join(from, path), join(to, path), constants.COPYFILE_FICLONE);
  };
  await inParallel(paths, { atOnce, done: tell('copied') }, async (path) => {
    const isShared =
      before?.sums.get(path) === sums.get(path) &&
      (await isLinked(join(before?.folder ?? '', path), join(to, path)));
    if (!isShared) await copy(path);
  });
  // A release that was damaged on the disk is no source: what it cannot give is copied after all.
  const damaged = differingFiles(staging);
  await inParallel(damaged, { atOnce }, async (path) => {
    await rm(join(to, path), { force: true });
    await copy(path);
  });
  await flushAll(to, [...copied], folders, tell('flushed'));
  return damaged.length > 0 ? differingFiles(staging) : [];

  function tell(step: Parameters<Staging['done']>[0]): Done {
    return (count, total) => done(step, count, total);
  }
}

const differingFiles = ({ to, sums, done }: Staging): readonly string[] =>
  differences(
    sums,
    sumsOfFolder(to, (count, total) => done('verified', count, total)),
  );

/** False where files of these two places cannot be one: then it is copied. */
async function isLinked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'ENOENT', 'ENOSYS'].includes(code)) return false;
    throw error;
  }
}
