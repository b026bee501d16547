import { listContentFiles, type ContentFile } from './content-files.ts';
import { assemble, type Archive } from './assemble.ts';
import { placeOfFile } from './entry-place.ts';
import { parseFile } from './parse-file.ts';
import { readContentFile } from './read-file.ts';
import { lastParsed } from './reading.ts';
import type { FileChange } from './save-files.ts';

/** The archive as it would be with these changes, of which none is on the disk. */
export function proposedArchive(root: string, changes: readonly FileChange[]): Archive {
  const texts = new Map(changes.map(({ path, after }) => [path, after]));
  const { files, problems } = listContentFiles(root);
  const kept = files.filter(({ path }) => !texts.has(path));
  const read = new Map(
    kept.map((file) => [file.path, lastParsed(root, file) ?? readContentFile(root, file)]),
  );
  const proposed = [...texts].flatMap(([path, text]): ContentFile[] => {
    const { entry } = placeOfFile(path);
    if (text === undefined || !entry) return [];
    const bytes = Buffer.from(text);
    read.set(path, parseFile(entry, bytes));
    return [{ path, entry, size: bytes.length, stamp: 'proposed', isAtRest: false }];
  });
  const all = [...kept, ...proposed].sort((a, b) => (a.path < b.path ? -1 : 1));
  return assemble(
    { files: all, problems: problems.filter(({ file }) => !texts.has(file)) },
    all.map(({ path }) => read.get(path) ?? { value: undefined, problems: [] }),
  );
}
