import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import {
  checkName,
  indexName,
  indexText,
  segmentWriter,
  storedRecords,
  type Index,
  type Line,
} from './cache-files.ts';
import { replaceFileSync } from './replace-file.ts';

const mostSegments = 32;
/** How many of all bytes may belong to records that were replaced or are gone. */
const mostWaste = 0.3;
/** Milliseconds after which a file that no index names belongs to no process that is still at work. */
const abandonedAfter = 10 * 60_000;

/**
 * Adds records to a cache: they go into a segment of their own, then the index is replaced in one step. Of two processes
 * that save at once the later one wins, and what the other one has added is parsed again. What the disk does not take
 * is not in the cache.
 */
export function cacheSaving(folder: string, index: Index) {
  const name = randomUUID();
  const added: Line[] = [];
  let segment: ReturnType<typeof segmentWriter> | undefined;
  const opened = () => {
    if (segment) return segment;
    mkdirSync(folder, { recursive: true });
    return (segment = segmentWriter(folder, name));
  };
  const saveWith = (kept: readonly Line[]) => {
    if (added.length === 0) return;
    const old = isWasteful(index, kept) ? copied(folder, kept, opened()) : kept;
    const lengths = { ...index.segments, [name]: opened().close() };
    const lines = [...old, ...added];
    const named = new Set(lines.map((line) => line[2]));
    const segments = Object.entries(lengths).filter(([each]) => named.has(each));
    const next = { ...index, segments: Object.fromEntries(segments), lines };
    replaceFileSync(join(folder, indexName), indexText(next));
    writeFileSync(join(folder, ownerName), index.owner);
    removeAbandoned(folder, new Set([indexName, checkName, ownerName, ...named]));
    removeOrphaned(dirname(folder));
  };
  const attempt = untilItFails();
  return {
    add: (path: string, stamp: string, json: string) =>
      attempt(() => added.push(opened().add(path, stamp, Buffer.from(json)))),
    /** Replaces the index by one of these old lines and of what was added; does nothing if nothing was. */
    finish: (kept: readonly Line[]) => attempt(() => saveWith(kept)),
  };
}

function untilItFails() {
  let works = true;
  return (step: () => unknown): void => {
    try {
      if (works) step();
    } catch {
      works = false;
    }
  };
}

function isWasteful({ segments }: Index, lines: readonly Line[]): boolean {
  const lengths = Object.values(segments);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const used = lines.reduce((sum, [, , , , length]) => sum + length, 0);
  return lengths.length >= mostSegments || all - used > mostWaste * all;
}

/** The records of these lines in a segment that is being written, without those that are damaged. */
function copied(
  folder: string,
  lines: readonly Line[],
  segment: ReturnType<typeof segmentWriter>,
): Line[] {
  return Array.from(storedRecords(folder, lines), ([[path, stamp], bytes]) =>
    segment.add(path, stamp, Buffer.from(bytes)),
  );
}

const ownerName = 'owner';

/** Removes caches of content folders that are gone. */
function removeOrphaned(caches: string): void {
  for (const name of readdirSync(caches)) {
    const owner = join(caches, name, ownerName);
    if (existsSync(owner) && !existsSync(readFileSync(owner, 'utf8'))) {
      rmSync(join(caches, name), { recursive: true, force: true });
    }
  }
}

/** Removes what the index does not name any more, and what processes that were killed have left. */
function removeAbandoned(folder: string, named: ReadonlySet<string>): void {
  const isAbandoned = (path: string) => Date.now() - statSync(path).mtimeMs > abandonedAfter;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!named.has(name) && isAbandoned(path)) rmSync(path, { force: true });
  }
}
