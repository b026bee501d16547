import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFileSync } from '#archive/replace-file.ts';
import { filesBelow } from '#integrations/output/files.ts';

/** A folder of files that are named by their content, as it is kept from one build to the next. */
export interface KeptFiles {
  /** True where a file of this content is there from earlier. */
  readonly isThere: (path: string, hash: string) => boolean;
  /** Says that there is a file of this content, which is made only when it is not there from earlier. */
  readonly keep: (path: string, hash: string, make: () => Uint8Array | string) => void;
  /** Says that there is nothing but what was kept: all other files go. */
  readonly finish: () => void;
}

/**
 * Opens such a folder. `list` says which content each file has: names are short and may come again. It is gone while the
 * files change, so that after a build that was killed all are written anew.
 */
export function keptFiles(folder: string, list: string): KeptFiles {
  const known = keptPaths(list);
  const there = new Set(filesBelow(folder));
  const kept = new Map<string, string>();
  const isThere = (path: string, hash: string) => known.get(path) === hash && there.has(path);
  return {
    isThere,
    keep: (path, hash, make) => {
      kept.set(path, hash);
      if (isThere(path, hash)) return;
      rmSync(list, { force: true });
      replaceFileSync(join(folder, path), make());
    },
    finish: () => {
      const gone = [...filesBelow(folder)].filter((path) => !kept.has(path));
      if (gone.length > 0) rmSync(list, { force: true });
      for (const path of gone) rmSync(join(folder, path));
      replaceFileSync(list, JSON.stringify([...kept]));
    },
  };
}

/** The files of such a folder and the hash of each, by its list; none where there is no list. */
export function keptPaths(list: string): ReadonlyMap<string, string> {
  try {
    // Written by `finish` and by nobody else.
    return new Map(JSON.parse(readFileSync(list, 'utf8')) as [string, string][]);
  } catch {
    return new Map();
  }
}
