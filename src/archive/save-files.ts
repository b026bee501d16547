import { linkSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Locked } from './file-lock.ts';
import { noteChange } from './followed-folders.ts';
import { flushFolder, writeFlushed } from './replace-file.ts';
import { whileNobodySaves } from './saving-lock.ts';

/** A file of content/ as it was read and as it is to be; `undefined` is a file that does not exist. */
export interface FileChange {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Thrown when nothing was saved; the message says why, for the person who wanted it saved. */
export class NotSaved extends Error {
  constructor(message: string, outcome = 'Nothing was saved.') {
    super(`${message} ${outcome}`);
    this.name = 'NotSaved';
  }
}

/** A save failed, and so did putting back what it had replaced. */
class NotRestored extends NotSaved {
  readonly left: readonly Prepared[];

  constructor(left: readonly Prepared[], cause: unknown) {
    const places = left
      .map(({ path, kept, before }) =>
        before === undefined ? `${path} is new and still there` : `the old ${path} is in ${kept}`,
      )
      .join(', ');
    super(reasonOf(cause), `What was replaced could not all be put back: ${places}.`);
    this.left = left;
  }
}

interface Prepared extends FileChange {
  readonly target: string;
  /** The new text and the old file, under names of their own in the same folder. */
  readonly aside: string;
  readonly kept: string;
}

/**
 * Saves all changes or none. Every new text is on the disk before the first file is touched; a file that is not as it
 * was when it was read, or that has come to exist, stops all of it; what was replaced is put back when a later step fails.
 */
export function saveFiles(root: string, changes: readonly FileChange[]): void {
  const mark = `${process.pid}-${Date.now()}`;
  const prepared = changes.map((change, index): Prepared => {
    const target = join(root, change.path);
    const name = `.${mark}-${index}`;
    return {
      ...change,
      target,
      aside: join(dirname(target), `${name}.tmp`),
      kept: join(dirname(target), `${name}.old.tmp`),
    };
  });
  const needed = new Set<string>();
  try {
    for (const change of prepared) writeAside(change);
    whileNobodySaves(root, () => replaceAll(prepared));
  } catch (error) {
    if (error instanceof NotRestored) for (const { kept } of error.left) needed.add(kept);
    if (error instanceof NotSaved) throw error;
    throw new NotSaved(error instanceof Locked ? error.message : reasonOf(error));
  } finally {
    for (const { aside, kept } of prepared) {
      rmSync(aside, { force: true });
      if (!needed.has(kept)) rmSync(kept, { force: true });
    }
    for (const { path } of prepared) noteChange(root, path);
  }
}

/** All of them or none: what was replaced is put back when a later one cannot be. */
function replaceAll(prepared: readonly Prepared[]): void {
  for (const change of prepared) refuseIfChanged(change);
  const done: Prepared[] = [];
  try {
    for (const change of prepared) {
      replace(change);
      done.push(change);
    }
    for (const folder of new Set(prepared.map(({ target }) => dirname(target)))) {
      flushFolder(folder);
    }
  } catch (error) {
    const left = done.reverse().filter((change) => !isRestored(change));
    throw left.length > 0 ? new NotRestored(left, error) : error;
  }
}

function writeAside({ aside, after }: Prepared): void {
  if (after === undefined) return;
  mkdirSync(dirname(aside), { recursive: true });
  writeFlushed(aside, after);
}

function refuseIfChanged({ path, target, before }: Prepared): void {
  const now = textOf(target);
  if (now === before) return;
  throw new NotSaved(
    before === undefined
      ? `${path} exists already.`
      : now === undefined
        ? `${path} is gone: somebody removed or renamed it meanwhile.`
        : `${path} has changed since it was read: somebody else saved it. Look at it and start again.`,
  );
}

/** The old file stays under a second name, which takes no room on the disk, until everything has gone well. */
function replace({ target, aside, kept, before, after }: Prepared): void {
  if (before !== undefined) linkSync(target, kept);
  if (after === undefined) rmSync(target);
  // A new file is linked, not moved: where one of that name has come to exist the link fails.
  else if (before === undefined) linkSync(aside, target);
  else renameSync(aside, target);
}

/** One that cannot be put back does not keep the others from it. */
function isRestored(change: Prepared): boolean {
  try {
    restore(change);
    return true;
  } catch {
    return false;
  }
}

function restore({ target, kept, before }: Prepared): void {
  if (before === undefined) rmSync(target, { force: true });
  else renameSync(kept, target);
}

/** The text of a file of content/; undefined where there is none. */
export const contentText = (root: string, path: string): string | undefined =>
  textOf(join(root, path));

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

/** Why the system has not saved something, for the person who wanted it saved. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'The disk is full.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'The folder may not be written to.';
  if (code === 'EEXIST') return 'A file of that name has come to exist meanwhile.';
  return `The system refuses it: ${error instanceof Error ? error.message : String(error)}.`;
}
