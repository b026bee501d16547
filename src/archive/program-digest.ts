import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Another one when a file below these folders of the project has changed, or the version of a package or of Node. Throws
 * where the sources are not, as in a bundle.
 */
export function programDigest(
  folders: readonly string[],
  project = join(import.meta.dirname, '../..'),
): string {
  const digest = createHash('sha256').update(process.version);
  const files = folders.flatMap((folder) => filesIn(project, folder)).sort();
  for (const file of ['package-lock.json', ...files]) {
    digest.update(`\0${file}\0`).update(readFileSync(join(project, file)));
  }
  return digest.digest('hex');
}

const filesIn = (project: string, folder: string) =>
  readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(project.length + 1));
