import { lstatSync, readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { beginFollowing, endFollowing, noteChange } from './followed-folders.ts';

/** Linux watches folders one by one; one watch of a folder tells of all files in it. Elsewhere one watch is for all. */
const isRecursive = process.platform !== 'linux';

/**
 * Calls back with the path of everything that changes below a folder, until the function that it returns is called. What
 * cannot be watched is not followed: then whoever reads the folder looks at all files each time.
 */
export function followFolder(root: string, changed: (path: string) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const stop = () => {
    endFollowing(root);
    for (const watcher of watchers.values()) watcher.close();
    watchers.clear();
  };
  const hear = (folder: string, name: string | null) => {
    const path = [folder, name?.replaceAll('\\', '/')].filter(Boolean).join('/');
    if (!isRecursive) watchFolder(path);
    noteChange(root, path);
    changed(path);
  };
  const watchFolder = (folder: string): void => {
    const inside = foldersIn(join(root, folder));
    if (!inside) return;
    watchers.get(folder)?.close();
    watchers.set(
      folder,
      watch(join(root, folder), { recursive: isRecursive, persistent: false }, (_, name) =>
        hear(folder, name),
      ).on('error', stop),
    );
    if (isRecursive) return;
    for (const name of inside) watchFolder(folder ? `${folder}/${name}` : name);
  };
  try {
    beginFollowing(root);
    watchFolder('');
  } catch {
    stop();
  }
  if (watchers.size === 0) endFollowing(root);
  return stop;
}

/** The names of the folders in a folder; undefined for what is none. */
function foldersIn(path: string): string[] | undefined {
  try {
    if (!lstatSync(path).isDirectory()) return undefined;
    const entries = readdirSync(path, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch {
    return undefined;
  }
}
