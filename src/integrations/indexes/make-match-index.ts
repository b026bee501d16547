import type { MatchEntry } from '#matching/entry.ts';
import { indexFiles, type IndexFile } from '#matching/index-files.ts';
import { createHash } from 'node:crypto';
import { matchIndex } from '#site/urls.ts';
import type { BesideFile, BesideFiles } from '../beside/beside-files.ts';
import type { PartName, PartStore } from './part-store.ts';

/** Which paths of a site are those of this index. */
export const isMatchIndex = (path: string): boolean => path.startsWith(folder);
const folder = matchIndex.slice(1);

/** Makes the index by which pasted texts find their checks, unless that of the same claims was left by the last build. */
export async function makeMatchIndex(
  entries: readonly MatchEntry[],
  store: PartStore,
  files: BesideFiles,
): Promise<void> {
  const key = digest([JSON.stringify([format, entries])]);
  const name: PartName<readonly Listed[]> = `${key}.claims`;
  const last = await store.read(name);
  if (last?.every((file) => files.isLeft(file))) {
    for (const file of last) files.keep(file);
    return;
  }
  const made = await indexFiles(entries, digest);
  renameLast(files, made);
  const placed = made.map(({ path, content }): Listed => {
    const { sha256 } = files.place(folder + path, [content]);
    return { path: folder + path, sha256 };
  });
  await store.write(name, placed);
}

/**
 * The files lie in a folder that is named by all of them, and when a title changes most are the same: so it is renamed,
 * and only those are written that differ.
 */
function renameLast(files: BesideFiles, made: readonly IndexFile[]): void {
  const [last, ...others] = new Set([...files.left].flatMap(folderOf));
  const [now] = made.flatMap(({ path }) => folderOf(folder + path));
  if (last !== undefined && now !== undefined && last !== now && others.length === 0) {
    files.move(last, now);
  }
}

/** None for the file that names the folder of all others. */
const folderOf = (path: string): string[] =>
  isMatchIndex(path) ? (/^[^/]+\/[^/]+(?=\/)/.exec(path) ?? []) : [];

type Listed = Pick<BesideFile, 'path' | 'sha256'>;

/** To be raised when the same claims give another index than before. */
const format = 2;

/** The names of indexes and what they are made from. */
export function digest(contents: Iterable<Uint8Array | string>): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 12);
}
