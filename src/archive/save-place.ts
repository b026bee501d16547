import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { entryId } from '#domain/entry-id.ts';
import { placeOfFile } from './entry-place.ts';

/** Why a path may not be saved to; undefined where it may: an entry, a page or a settings file of content/. */
export function refusalOfPath(root: string, path: string): string | undefined {
  const page = /^pages\/([^/]+)\.mdx$/.exec(path)?.[1];
  const { entry, problem } = placeOfFile(path);
  const isSound =
    page === undefined
      ? entry !== undefined && entry.collection !== 'redirects' && !problem && hasSoundFolders(path)
      : entryId.safeParse(page).success;
  if (!isSound) {
    return `${problem?.message ?? `"${path}" is not the name of an entry.`} ${problem?.mend ?? 'A name is lower-case letters and digits joined by hyphens.'}`;
  }
  const folders = path.split('/').slice(0, -1);
  const above = folders.map((_, depth) => join(root, ...folders.slice(0, depth + 1)));
  return [...above, join(root, path)].some(isLink)
    ? `${path} lies behind a symbolic link, and links are not followed.`
    : undefined;
}

/** Only fact-checks have folders below their own, one for each year. */
const hasSoundFolders = (path: string): boolean =>
  /^(?:[a-z]+\.yaml|fact-checks\/\d{4}\/[^/]+|(?!fact-checks\/)[a-z-]+\/[^/]+)$/.test(path);

const isLink = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
