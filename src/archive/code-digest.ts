import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders whose code decides what a file of content/ says. */
const folders = ['archive', 'domain', 'prose'];

/**
 * Names the code that parses: its sources and the exact versions of all packages. Undefined where the sources are not,
 * as in a bundle: nothing parsed there can be told from what another version parsed.
 */
export const codeDigest = (source = join(import.meta.dirname, '..')): string | undefined => {
  try {
    const hash = createHash('sha256').update(readFileSync(join(source, '../package-lock.json')));
    for (const folder of folders) {
      for (const file of sourcesIn(join(source, folder))) {
        hash.update(`\0${folder}/${file}\0`).update(readFileSync(join(source, folder, file)));
      }
    }
    return hash.digest('hex');
  } catch {
    return undefined;
  }
};

const sourcesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort();
