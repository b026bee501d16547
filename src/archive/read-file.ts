import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unreadable, type ContentFile } from './content-files.ts';
import { hasBody } from './entry-kind.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';
import { sizeProblem } from './size-limits.ts';

/** Reads and parses a file of content/. A file too large is not even opened. */
export function readContentFile(root: string, { path, entry, size }: ContentFile): ParsedFile {
  const tooLarge = sizeProblem(hasBody(entry) ? 'MDX file' : 'YAML file', size);
  if (tooLarge) return { value: undefined, problems: [tooLarge] };
  try {
    return parseFile(entry, readFileSync(join(root, path)));
  } catch (error) {
    if (isSystemError(error)) return { value: undefined, problems: [unreadable(error, 'file')] };
    throw error;
  }
}

const isSystemError = (error: unknown) => error instanceof Error && 'syscall' in error;
