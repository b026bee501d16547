import type { Archive } from './assemble.ts';
import type { ContentFile } from './content-files.ts';
import { parseIsolated, type IsolateOptions } from './isolate.ts';
import { beginReading } from './reading.ts';

/**
 * Reads content/ with the parser in child processes, for content that nobody has looked at: a file on which it
 * crashes or hangs is named, and the others are still read. Otherwise the same as `readArchive`.
 */
export async function readArchiveIsolated(
  root: string,
  { onProgress }: Pick<IsolateOptions, 'onProgress'> = {},
): Promise<Archive> {
  const reading = beginReading(root);
  const parse = (files: readonly ContentFile[]) =>
    parseIsolated(root, files, { onProgress, onParsed: reading.take });
  // The children start while the records of the other files come out of the cache.
  const parsing = parse(reading.unknown);
  await Promise.all([parsing, parse(reading.takeCached())]);
  return reading.finish();
}
