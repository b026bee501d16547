import { assemble, type Archive } from './assemble.ts';
import { listContentFiles } from './content-files.ts';
import { parseIsolated, type IsolateOptions } from './isolate.ts';

/**
 * Reads content/ with the parser in a child process, for content that nobody has looked at: a file on which it
 * crashes or hangs is named, and the others are still read. Otherwise the same as `readArchive`.
 */
export async function readArchiveIsolated(
  root: string,
  options: Pick<IsolateOptions, 'onProgress'> = {},
): Promise<Archive> {
  const listed = listContentFiles(root);
  return assemble(listed, await parseIsolated(root, listed.files, options));
}
