import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Where the indexes of the site in this folder are kept from build to build; those of sites that are gone go too. */
export function indexFolder(
  site: string,
  cache = resolve('node_modules/.cache/plumbline/indexes'),
): string {
  const own = join(cache, createHash('sha256').update(site).digest('hex').slice(0, 16));
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, placeFile), site);
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name);
    if (folder !== own && !existsSync(dirname(placeOf(folder)))) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return own;
}

/** Says in each folder which site it belongs to. */
const placeFile = 'site.txt';

/** Empty where nobody has said it, which is nowhere. */
function placeOf(folder: string): string {
  try {
    return readFileSync(join(folder, placeFile), 'utf8');
  } catch {
    return '';
  }
}
