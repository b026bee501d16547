import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a folder, as paths with forward slashes; what Git keeps there is none of a release. */
export function* filesBelow(root: string, folder = ''): Iterable<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (path === '.git') continue;
    if (entry.isDirectory()) yield* filesBelow(root, path);
    else yield path;
  }
}
