import type { MatchEntry } from '#matching/entry.ts';
import { indexFiles } from '#matching/index-files.ts';
import { createHash } from 'node:crypto';
import type { KeptFiles } from './kept-files.ts';
import type { PartName, PartStore } from './part-store.ts';

/** Makes the index by which pasted texts find their checks, unless the same claims were indexed the last time. */
export async function makeMatchIndex(
  entries: readonly MatchEntry[],
  store: PartStore,
  files: KeptFiles,
): Promise<{ readonly isNew: boolean }> {
  const key = digest([JSON.stringify([format, entries])]);
  const name: PartName<boolean> = `${key}.claims`;
  if (!files.isEmpty && (await store.read(name))) return { isNew: false };
  for (const { path, content } of await indexFiles(entries, digest)) {
    files.keep(path, digest([content]), () => content);
  }
  files.finish();
  await store.write(name, true);
  return { isNew: true };
}

/** To be raised when the same claims give another index than before. */
const format = 1;

/** The names of indexes and what they are made from. */
export function digest(contents: Iterable<Uint8Array | string>): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 12);
}
