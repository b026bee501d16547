import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** What Git keeps in an output folder is not ours. */
const ofGit = '.git';

/** All files below a folder of `root`, as paths below `root` with forward slashes; none where there is no folder. */
export function* filesBelow(root: string, folder = ''): Iterable<string> {
  const path = join(root, folder);
  for (const entry of entriesOf(path)) {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (file === ofGit) continue;
    if (entry.isDirectory()) yield* filesBelow(root, file);
    else if (entry.isFile()) yield file;
  }
}

function entriesOf(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Empties a folder, or makes it. */
export function emptyFolder(path: string): void {
  mkdirSync(path, { recursive: true });
  for (const { name } of entriesOf(path)) {
    if (name !== ofGit) rmSync(join(path, name), { recursive: true, force: true });
  }
}

/** Removes a file, and the folders that have become empty. False when it was gone. */
export function removeFile(root: string, path: string): boolean {
  const file = join(root, path);
  try {
    unlinkSync(file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') throw error;
    return false;
  }
  removeEmpty(root, dirname(file));
  return true;
}

export function moveFile(root: string, from: string, to: string): void {
  mkdirSync(dirname(join(root, to)), { recursive: true });
  renameSync(join(root, from), join(root, to));
  removeEmpty(root, dirname(join(root, from)));
}

/** A path after a folder has got another name. */
export const movedPath = (path: string, from: string, to: string): string =>
  path.startsWith(`${from}/`) ? to + path.slice(from.length) : path;

/** Up to the root, which stays. */
function removeEmpty(root: string, folder: string): void {
  if (relative(root, folder) === '') return;
  try {
    rmdirSync(folder);
  } catch {
    return;
  }
  removeEmpty(root, dirname(folder));
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : '');
