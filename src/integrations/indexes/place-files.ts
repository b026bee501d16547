import { copyFileSync, mkdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathsIn } from './kept-files.ts';

interface PlacedFiles {
  /** All that is there now, below the folder. */
  readonly paths: readonly string[];
  readonly written: number;
}

/** Makes one folder equal to another. Files of one size and time are taken for the same and stay as they are. */
export function placeFiles(from: string, to: string): PlacedFiles {
  const paths = pathsIn(from);
  const wanted = new Set(paths);
  for (const path of pathsIn(to)) if (!wanted.has(path)) rmSync(join(to, path));
  for (const folder of new Set(paths.map((path) => dirname(join(to, path))))) {
    mkdirSync(folder, { recursive: true });
  }
  let written = 0;
  for (const path of paths) {
    const [source, target] = [join(from, path), join(to, path)];
    const { size, mtime } = statSync(source);
    const there = statSync(target, { throwIfNoEntry: false });
    if (there?.size === size && Math.abs(there.mtimeMs - mtime.getTime()) < tick) continue;
    copyFileSync(source, target);
    utimesSync(target, mtime, mtime);
    written += 1;
  }
  return { paths, written };
}

/** Milliseconds by which a time that was copied may differ. */
const tick = 2;
