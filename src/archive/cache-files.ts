import { closeSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** A record in the cache: of which file in which state, in which segment and where there, and its checksum. */
export type Line = readonly [
  path: string,
  stamp: string,
  segment: string,
  offset: number,
  length: number,
  checksum: number,
];

/** What is in the cache of a content folder. */
export interface Index {
  /** The digest of the code that parsed. */
  readonly code: string;
  /** The content folder. */
  readonly owner: string;
  /** Files of records, with their lengths in bytes. None is ever changed: what is added comes in another one. */
  readonly segments: Readonly<Record<string, number>>;
  readonly lines: readonly Line[];
}

export const indexName = 'index';

/** What the last check has found, in `last-check.ts`. */
export const checkName = 'check';

export const indexText = (index: Index): string => withChecksum(index);

/** A checksum in hexadecimal digits, then the value as JSON. */
export function withChecksum(value: object): string {
  const json = JSON.stringify(value);
  return `${checksum(json)}${json}`;
}

/** The value that `withChecksum` made a text of; undefined if the text is damaged. */
export function unchecked<T extends object>(text: string): T | undefined {
  const json = text.slice(8);
  return text.slice(0, 8) === checksum(json) ? (JSON.parse(json) as T) : undefined;
}

const checksum = (text: string) => crc32(text).toString(16).padStart(8, '0');

/** The index of a cache; an empty one where there is none, or one that is damaged, of other code or of another folder. */
export function readIndex(folder: string, code: string, owner: string): Index {
  const empty: Index = { code, owner, segments: {}, lines: [] };
  try {
    const index = unchecked<Index>(readFileSync(join(folder, indexName), 'utf8'));
    return index?.code === code && index.owner === owner ? index : empty;
  } catch {
    return empty;
  }
}

const blockLength = 1 << 20; // bytes

/**
 * Reads the records of lines, without those that are gone or damaged: in the order in which they lie, many in one block. The
 * bytes are good until the next are read.
 */
export function* storedRecords(
  folder: string,
  lines: Iterable<Line>,
): Iterable<readonly [line: Line, bytes: Buffer]> {
  let room = Buffer.alloc(blockLength);
  for (const [name, own] of Map.groupBy(lines, ([, , segment]) => segment)) {
    const file = openIfThere(join(folder, name));
    if (file === undefined) continue;
    try {
      let [from, to] = [0, 0];
      for (const line of own.sort((a, b) => a[3] - b[3])) {
        const [, , , offset, length, sum] = line;
        if (offset + length > to) {
          if (room.length < length) room = Buffer.alloc(2 * length);
          [from, to] = [offset, offset + readSync(file, room, 0, room.length, offset)];
        }
        const bytes = room.subarray(offset - from, Math.min(offset + length, to) - from);
        if (crc32(bytes) === sum) yield [line, bytes];
      }
    } finally {
      closeSync(file);
    }
  }
}

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, 'r');
  } catch {
    return undefined;
  }
}

/** Writes records one after the other into a new segment. */
export function segmentWriter(folder: string, name: string) {
  const file = openSync(join(folder, name), 'wx');
  const waiting: Buffer[] = [];
  let length = 0;
  let written = 0;
  const flush = () => {
    const block = Buffer.concat(waiting);
    for (let from = 0; from < block.length;) from += writeSync(file, block, from);
    written += block.length;
    waiting.length = 0;
  };
  return {
    add(path: string, stamp: string, bytes: Buffer): Line {
      const line: Line = [path, stamp, name, length, bytes.length, crc32(bytes)];
      waiting.push(bytes);
      length += bytes.length;
      if (length - written > blockLength) flush();
      return line;
    },
    /** Its length in bytes. */
    close(): number {
      flush();
      closeSync(file);
      return length;
    },
  };
}
