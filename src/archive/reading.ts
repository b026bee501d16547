import { resolve } from 'node:path';
import { assemble, type Archive } from './assemble.ts';
import { cachePlace, codeOfProcess } from './cache-place.ts';
import { contentCache } from './content-cache.ts';
import type { ContentFile, ContentFiles } from './content-files.ts';
import { listAgain, type Listing } from './listing.ts';
import { soundRecord, type ParsedFile } from './parse-file.ts';
import { processWide } from '#domain/process-wide.ts';

/** What this process has read of a content folder last. */
interface Snapshot extends Listing {
  readonly parsed: ReadonlyMap<string, ParsedFile>;
  readonly archive: Archive;
}

const snapshots = processWide('snapshots', () => new Map<string, Snapshot>());

/** Modules of another state of the code, as the dev server loads them once a source changes, parse for themselves. */
const keyOf = (root: string) => `${codeOfProcess()} ${resolve(root)}`;

/** A reading of a content folder: who begins it parses the files that nobody has parsed before, and finishes it. */
export interface Reading {
  /** Files of which nothing is known. */
  readonly unknown: readonly ContentFile[];
  /** Takes over what the cache has, and gives the files of which its records are damaged. */
  takeCached(): readonly ContentFile[];
  take(file: ContentFile, parsed: ParsedFile, json?: string): void;
  finish(): Archive;
}

/** Looks at the files in a content folder. The same archive comes of it as the last time if nothing has changed. */
export function beginReading(root: string): Reading {
  const key = keyOf(root);
  const before = snapshots.get(key);
  const listing = listAgain(root, before);
  const { listed } = listing;
  if (before && before.listed === listed) {
    snapshots.set(key, { ...before, ...listing });
    return { unknown: [], takeCached: () => [], take: () => {}, finish: () => before.archive };
  }
  const place = before ? undefined : cachePlace();
  const cache = place && contentCache(root, place);
  const parsed = new Map<string, ParsedFile>();
  const unknown: ContentFile[] = [];
  const cached: ContentFile[] = [];
  for (const file of listed.files) {
    const known = before?.parsed.get(versionOf(file));
    if (known) parsed.set(versionOf(file), known);
    else (cache?.has(file) ? cached : unknown).push(file);
  }
  return {
    unknown,
    takeCached() {
      const found = cache?.read(cached) ?? new Map<ContentFile, ParsedFile>();
      for (const [file, each] of found) parsed.set(versionOf(file), each);
      return cached.filter((file) => !found.has(file));
    },
    take(file, each, json) {
      parsed.set(versionOf(file), each);
      const sound = cache && (json ?? soundRecord(file.entry, each));
      if (sound !== undefined) cache?.add(file, sound);
    },
    finish() {
      cache?.save(listed.files);
      if (before && isSame(before, listed)) {
        snapshots.set(key, { ...before, ...listing });
        return before.archive;
      }
      const archive = assemble(
        listed,
        listed.files.map((file) => parsed.get(versionOf(file)) ?? unread),
      );
      snapshots.set(key, { ...listing, parsed, archive });
      return archive;
    },
  };
}

const unread: ParsedFile = { value: undefined, problems: [] };

/** A file as it was read last, if it has not changed since. */
export const lastParsed = (root: string, file: ContentFile): ParsedFile | undefined =>
  snapshots.get(keyOf(root))?.parsed.get(versionOf(file));

const versionOf = ({ path, stamp }: ContentFile) => `${path}\0${stamp}`;

const isSame = ({ listed: before, parsed }: Snapshot, { files, problems }: ContentFiles) =>
  before.files.length === files.length &&
  files.every((file) => parsed.has(versionOf(file))) &&
  JSON.stringify(before.problems) === JSON.stringify(problems);
