import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { changelogFile } from './file-names.ts';

/** The changelog of a release on this machine, given its folder or the file itself. */
export function readChangelogFile(place: string): string {
  const isFolder = statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
  const file = isFolder ? join(place, changelogFile) : place;
  if (!existsSync(file)) {
    throw new Error(
      `There is no ${file}. Name the last release or its changelog; the first release has none before it.`,
    );
  }
  return readFileSync(file, 'utf8');
}
