import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './files.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/** Another one when a file below these folders of the project has changed, or the version of a dependency or of Node. */
export function programDigest(...folders: readonly string[]): string {
  const digest = createHash('sha256').update(process.version);
  const files = folders.flatMap((folder) => [...filesBelow(project, folder)]).sort();
  for (const file of ['package-lock.json', ...files]) {
    digest.update(`\0${file}\0`).update(readFileSync(join(project, file)));
  }
  return digest.digest('hex');
}
