import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readdir } from 'node:fs/promises';
import { progress } from '@clack/prompts';
import {
  createFiles,
  NotAllCreated,
  removeLeftovers,
  type FileGroup,
} from '#archive/create-files.ts';
import { NotSaved } from '#archive/save-files.ts';

export interface Written {
  readonly count: number;
  /** Why not all of them were written. */
  readonly stopped?: string;
}

const again = 'What is written is whole; run the same again to go on.';

/** So many drafts wait for the disk together; with more, what is of no use any longer is kept too long. */
const together = 64;

/** Drafts that are to be written. What has been taken is kept no longer. */
export type Drafts = (() => FileGroup)[];

/** Writes drafts, each with all of its files or not at all. Ctrl-C ends it between two of them. Empties the list. */
export async function writeDrafts(root: string, drafts: Drafts): Promise<Written> {
  const total = drafts.length;
  const bar = barOf(total);
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  for (const signal of signals) process.once(signal, stop);
  let count = 0;
  const ended = (reason: string) => ({
    count,
    stopped: `${reason} ${count} of ${total} drafts are written. ${again}`,
  });
  try {
    for (const folder of await foldersOf(root)) await removeLeftovers(folder);
    while (drafts.length > 0) {
      if (stopping.signal.aborted) return ended('Stopped.');
      const groups = drafts.splice(0, together).map((filesOf) => filesOf());
      refuseLinks(root, groups);
      count += await createFiles(root, groups);
      bar.advance(groups.length, count);
    }
    return { count };
  } catch (error) {
    if (error instanceof NotAllCreated) count += error.whole;
    if (error instanceof NotSaved) return ended(error.message);
    throw error;
  } finally {
    bar.end();
    for (const signal of signals) process.removeListener(signal, stop);
  }
}

const signals = ['SIGINT', 'SIGTERM'] as const;

/** A folder of content/ that leads elsewhere is not written through. */
function refuseLinks(root: string, groups: readonly FileGroup[]): void {
  const folders = new Set(groups.flat().flatMap(({ path }) => foldersAbove(path)));
  for (const folder of folders) {
    if (lstatSync(join(root, folder), { throwIfNoEntry: false })?.isSymbolicLink()) {
      throw new NotSaved(`${folder} is a symbolic link, and links are not followed.`);
    }
  }
}

const foldersAbove = (path: string): string[] => {
  const folder = dirname(path);
  return folder === '.' ? [] : [folder, ...foldersAbove(folder)];
};

async function foldersOf(root: string): Promise<string[]> {
  const checks = join(root, 'fact-checks');
  const years = await readdir(checks).catch((): string[] => []);
  return [
    ...['claimants', 'incidents', 'sources'].map((name) => join(root, name)),
    ...years.map((year) => join(checks, year)),
  ];
}

/** A bar on a terminal; nothing where there is none. */
function barOf(total: number) {
  if (!process.stderr.isTTY || total === 0) return { advance: () => {}, end: () => {} };
  const bar = progress({ max: total, output: process.stderr });
  bar.start('Writing drafts');
  return {
    advance: (more: number, count: number) =>
      bar.advance(more, `Writing drafts: ${count} of ${total}`),
    end: () => bar.stop('Writing has ended'),
  };
}
