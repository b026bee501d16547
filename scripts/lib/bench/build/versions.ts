import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of a package in a folder of packages. */
export function packageVersion(modules: string, name: string): string {
  const { version } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
  return String(version);
}

export const astroVersion = (): string => packageVersion('node_modules', 'astro');
