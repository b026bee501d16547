import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { progress } from '@clack/prompts';
import { NotSaved, saveFiles, type FileChange } from '#archive/save-files.ts';

export interface Written {
  readonly count: number;
  /** Why not all of them were written. */
  readonly stopped?: string;
}

const again = 'What is written is whole; run the same again to go on.';

/** Writes draft by draft, each with all of its files or not at all. Ctrl-C ends it between two of them. */
export async function writeDrafts(
  root: string,
  drafts: readonly (() => readonly FileChange[])[],
): Promise<Written> {
  const bar = barOf(drafts.length);
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  for (const signal of signals) process.once(signal, stop);
  let count = 0;
  try {
    for (const filesOf of drafts) {
      const files = filesOf();
      refuseLinks(root, files);
      saveFiles(root, files);
      count += 1;
      bar.advance(count);
      // A signal is heard only when there is a pause.
      await setImmediate();
      if (stopping.signal.aborted && count < drafts.length) {
        return { count, stopped: `Stopped after ${count} of ${drafts.length} drafts. ${again}` };
      }
    }
    return { count };
  } catch (error) {
    if (!(error instanceof NotSaved)) throw error;
    return {
      count,
      stopped: `${error.message} ${count} of ${drafts.length} drafts were written before. ${again}`,
    };
  } finally {
    bar.end();
    for (const signal of signals) process.removeListener(signal, stop);
  }
}

const signals = ['SIGINT', 'SIGTERM'] as const;

/** A folder of content/ that leads elsewhere is not written through. */
function refuseLinks(root: string, files: readonly FileChange[]): void {
  for (const { path } of files) {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      if (lstatSync(join(root, folder), { throwIfNoEntry: false })?.isSymbolicLink()) {
        throw new NotSaved(`${folder} is a symbolic link, and links are not followed.`);
      }
    }
  }
}

/** A bar on a terminal; nothing where there is none. */
function barOf(total: number) {
  if (!process.stderr.isTTY || total === 0) return { advance: () => {}, end: () => {} };
  const bar = progress({ max: total, output: process.stderr });
  bar.start('Writing drafts');
  return {
    advance: (count: number) => bar.advance(1, `Writing drafts: ${count} of ${total}`),
    end: () => bar.stop('Writing has ended'),
  };
}
