import type { IndexFile } from './index-files.ts';
import type { ReadFile } from './manifest.ts';

/** Reads the files of an index that is kept in memory. */
export function keptIn(files: readonly IndexFile[]): ReadFile {
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  return async (path) => {
    const content = byPath.get(path);
    if (content === undefined) throw new Error(`The match index has no ${path}.`);
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
}
