import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const collections = ['fact-checks', 'incidents', 'sources', 'claimants', 'narratives', 'topics'];

/** The paths of all entries of an archive, below its folder. */
export const entryPaths = (folder: string): string[] =>
  collections.flatMap((collection) =>
    readdirSync(join(folder, collection), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        relative(folder, join(parentPath, name)).replaceAll('\\', '/'),
      ),
  );

export const idIn = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));

/** The country of each claimant, in small letters, as addresses have it. */
export function countriesOf(folder: string): Map<string, string> {
  const countries = new Map<string, string>();
  for (const path of entryPaths(folder).filter((path) => path.startsWith('claimants/'))) {
    const [, country] = /^country: (\S+)$/m.exec(readFileSync(join(folder, path), 'utf8')) ?? [];
    if (country) countries.set(idIn(path), country.toLowerCase());
  }
  return countries;
}

/** The ids of the verdicts of an archive's scale. */
export const verdictsOf = (folder: string): string[] =>
  [...readFileSync(join(folder, 'verdicts.yaml'), 'utf8').matchAll(/^ {2}- id: '?([\w-]+)/gm)].map(
    ([, id = '']) => id,
  );
