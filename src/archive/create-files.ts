import { writeFile as writeFileThen } from 'node:fs';
import { link, mkdir, readdir, rm, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { NotSaved, reasonOf } from './save-files.ts';

/** A file of content/ that is to be made. */
export interface NewFile {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Files of which all are to be there or none; what refers to others stands behind them. */
export type FileGroup = readonly NewFile[];

interface Prepared extends NewFile {
  readonly target: string;
  readonly aside: string;
}

/**
 * Makes many new files quickly: all texts are on the disk before the first file gets its name, and the disk is waited for
 * once for all of them. Tells how many groups are whole; a group that fails leaves none of its files, and ends it.
 */
export async function createFiles(root: string, groups: readonly FileGroup[]): Promise<number> {
  let number = 0;
  const prepared = groups.map((group) =>
    group.map((file): Prepared => {
      const target = join(root, file.path);
      return { ...file, target, aside: join(dirname(target), asideName((number += 1))) };
    }),
  );
  let whole = 0;
  try {
    const folders = new Set(prepared.flat().map(({ target }) => dirname(target)));
    for (const folder of folders) await mkdir(folder, { recursive: true });
    await settled(prepared.flat().map(writeAside));
    for (const group of prepared) {
      await giveNames(group);
      whole += 1;
    }
    return whole;
  } catch (error) {
    throw new NotAllCreated(reasonOf(error), whole);
  } finally {
    // One that never came to be is none to remove.
    await Promise.allSettled(prepared.flat().map(({ aside }) => unlink(aside)));
  }
}

/** Thrown when not all groups could be made; those before are whole. */
export class NotAllCreated extends NotSaved {
  readonly whole: number;

  constructor(reason: string, whole: number) {
    super(reason);
    this.name = 'NotAllCreated';
    this.whole = whole;
  }
}

/** Waits for all, also when one has failed: nothing is still being written when the rest is cleaned up. */
async function settled(work: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(work)).find(({ status }) => status === 'rejected');
  if (failed && 'reason' in failed) throw failed.reason;
}

/** Not the one of node:fs/promises: its file handles pile up faster than they are collected. */
const writeFile = promisify(writeFileThen);

const writeAside = ({ aside, text }: Prepared): Promise<void> =>
  writeFile(aside, text, { flag: 'wx', flush: true });

/** Linked, not moved: where one of that name has come to exist the link fails. */
async function giveNames(group: readonly Prepared[]): Promise<void> {
  const named: string[] = [];
  try {
    for (const { aside, target } of group) {
      await link(aside, target);
      named.push(target);
    }
  } catch (error) {
    await Promise.all(named.map((target) => rm(target, { force: true })));
    throw error;
  }
}

const asideName = (number: number) => `.new-${process.pid}-${number}.tmp`;
const left = /^\.new-(\d+)-\d+\.tmp$/;

/** Removes what a run that was killed has left in a folder; what belongs to a living process stays. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names) {
    const pid = Number(left.exec(name)?.[1] ?? 0);
    if (pid > 0 && pid !== process.pid && !isAlive(pid))
      await rm(join(folder, name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
