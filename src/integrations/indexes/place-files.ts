import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFolder } from '../output/output-folder.ts';
import { keptPaths } from './kept-files.ts';

/** Puts the files of a folder that `keptFiles` holds below the output folder; what the last build left stays as it is. */
export function placeFiles(from: string, output: OutputFolder, to: string): void {
  for (const [path, hash] of keptPaths(`${from}.json`)) {
    const target = `${to}${path}`;
    if (!output.keepIfMadeFrom(target, hash)) {
      output.write(target, readFileSync(join(from, path)), hash);
    }
  }
}
