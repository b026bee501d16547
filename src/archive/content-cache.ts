import { readIndex, storedRecords, type Line } from './cache-files.ts';
import { cacheOf, type CachePlace } from './cache-place.ts';
import { cacheSaving } from './cache-saving.ts';
import type { ContentFile } from './content-files.ts';
import { soundFile, type ParsedFile } from './parse-file.ts';
import { noteRecordDigest } from './record-digest.ts';

/** The sound files of a content folder as they were parsed before, by any process. */
export interface ContentCache {
  /** True for a file whose record is here, damaged or not. */
  has(file: ContentFile): boolean;
  /** What is here, without what is damaged. */
  read(files: readonly ContentFile[]): Map<ContentFile, ParsedFile>;
  /** Takes in the record of a file, as JSON. */
  add(file: ContentFile, json: string): void;
  /** Makes what was added last, beside what is here of these files. */
  save(files: readonly ContentFile[]): void;
}

/**
 * The cache of a content folder. It holds no file that has a problem: what is refused is read again each time. One that
 * is damaged, of other code or of another folder is as good as empty, and a disk that takes nothing costs only time.
 */
export function contentCache(root: string, place: CachePlace): ContentCache {
  const { owner, folder, code } = cacheOf(root, place);
  const index = readIndex(folder, code, owner);
  const lines = new Map(index.lines.map((line) => [line[0], line]));
  const lineOf = ({ path, stamp }: ContentFile) => {
    const line = lines.get(path);
    return line?.[1] === stamp ? line : undefined;
  };
  const added = new Set<string>();
  const saving = cacheSaving(folder, index);
  return {
    has: (file) => lineOf(file) !== undefined,
    read(files) {
      const byLine = new Map<Line, ContentFile>();
      for (const file of files) {
        const line = lineOf(file);
        if (line) byLine.set(line, file);
      }
      const found = new Map<ContentFile, ParsedFile>();
      for (const [line, bytes] of storedRecords(folder, byLine.keys())) {
        const parsed = soundFile(bytes.toString('utf8'));
        if (typeof parsed.value === 'object' && parsed.value) noteRecordDigest(parsed.value, bytes);
        const file = byLine.get(line);
        if (file) found.set(file, parsed);
      }
      return found;
    },
    add(file, json) {
      // Another change in the same instant could leave the stamp as it is.
      if (!file.isAtRest) return;
      added.add(file.path);
      saving.add(file.path, file.stamp, json);
    },
    save: (files) =>
      saving.finish(
        files.flatMap((file) => {
          const line = added.has(file.path) ? undefined : lineOf(file);
          return line ? [line] : [];
        }),
      ),
  };
}
