import type { Archive } from './assemble.ts';
import { readContentFile } from './read-file.ts';
import { beginReading } from './reading.ts';
import { sharedArchive } from './shared-archive.ts';

/**
 * Reads content/ in this process. Cheap to call at every request: files are looked at, and only those that
 * changed are read again. The same archive object comes back as long as nothing changed. A build has read all it
 * needs before: it gets the archive that is shared.
 */
export function readArchive(root: string): Archive {
  const shared = sharedArchive(root);
  if (shared) return shared.archive;
  const reading = beginReading(root);
  for (const file of [...reading.unknown, ...reading.takeCached()]) {
    reading.take(file, readContentFile(root, file));
  }
  return reading.finish();
}
