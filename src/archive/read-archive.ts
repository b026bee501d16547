import { resolve } from 'node:path';
import { assemble, type Archive } from './assemble.ts';
import { listContentFiles, type ContentFile, type ContentFiles } from './content-files.ts';
import type { ParsedFile } from './parse-file.ts';
import { readContentFile } from './read-file.ts';

/** What was read of a content folder the last time. */
interface Snapshot {
  readonly state: string;
  readonly archive: Archive;
  /** By path and stamp: a file that did not change is not parsed again. */
  readonly parsed: ReadonlyMap<string, ParsedFile>;
}

const snapshots = new Map<string, Snapshot>();

/**
 * Reads content/ in this process. Cheap to call at every request: files are looked at, and only those that
 * changed are read again. The same archive object comes back as long as nothing changed.
 */
export function readArchive(root: string): Archive {
  const key = resolve(root);
  const known = snapshots.get(key);
  const listed = listContentFiles(root);
  const state = stateOf(listed);
  if (known?.state === state) return known.archive;

  const parsed = new Map(
    listed.files.map((file) => [
      versionOf(file),
      known?.parsed.get(versionOf(file)) ?? readContentFile(root, file),
    ]),
  );
  const archive = assemble(listed, [...parsed.values()]);
  snapshots.set(key, { state, archive, parsed });
  return archive;
}

/** A file as it was read last, if it has not changed since; read again otherwise. */
export const parsedFile = (root: string, file: ContentFile): ParsedFile =>
  snapshots.get(resolve(root))?.parsed.get(versionOf(file)) ?? readContentFile(root, file);

const versionOf = ({ path, stamp }: ContentFile) => `${path}\0${stamp}`;

const stateOf = ({ files, problems }: ContentFiles) =>
  JSON.stringify([files.map(versionOf), problems]);
