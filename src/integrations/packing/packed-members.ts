import { closeSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/** Where in an archive the packed bytes of a file are, and what its headers say. */
export interface PackedMember {
  readonly offset: number;
  readonly isDeflated: boolean;
  readonly crc32: number;
  readonly size: number;
  readonly packedSize: number;
  readonly sha256: string;
}

const row = z.tuple([
  z.string(),
  z.number(),
  z.int(),
  z.number(),
  z.number(),
  z.number(),
  z.string(),
]);

const table = z.strictObject({ program: z.string(), rows: z.array(row) });

/** The members of the archive that the last build made; none where it cannot be read, or was made by another program. */
export function readMembers(file: string, program: string): Map<string, PackedMember> {
  try {
    const { program: by, rows } = table.parse(JSON.parse(readFileSync(file, 'utf8')));
    if (by !== program) return new Map();
    return new Map(
      rows.map(([path, offset, deflated, crc32, size, packedSize, sha256]) => [
        path,
        { offset, isDeflated: deflated === 1, crc32, size, packedSize, sha256 },
      ]),
    );
  } catch {
    return new Map();
  }
}

export function saveMembers(
  file: string,
  program: string,
  members: ReadonlyMap<string, PackedMember>,
): void {
  const rows = Array.from(members, ([path, member]): z.infer<typeof row> => {
    const { offset, isDeflated, crc32, size, packedSize, sha256 } = member;
    return [path, offset, isDeflated ? 1 : 0, crc32, size, packedSize, sha256];
  });
  writeFileSync(file, JSON.stringify({ program, rows } satisfies z.infer<typeof table>));
}

const window = 4 * 1024 * 1024;

/** Reads stretches of a file that mostly follow one another. */
export class StretchReader {
  readonly #file: number;
  #block = Buffer.alloc(0);
  #at = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'r');
  }

  /** The bytes of a stretch, in pieces. */
  *read(offset: number, length: number): Iterable<Uint8Array> {
    let [from, left] = [offset, length];
    while (left > 0) {
      if (from < this.#at || from >= this.#at + this.#block.length) this.#fill(from);
      const start = from - this.#at;
      const piece = this.#block.subarray(start, start + left);
      yield piece;
      from += piece.length;
      left -= piece.length;
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  #fill(from: number): void {
    // A new one each time: pieces of the last are still to be written.
    const block = Buffer.allocUnsafe(window);
    const length = readSync(this.#file, block, 0, window, from);
    if (length === 0) throw new Error('The archive of the last build is shorter than it was.');
    this.#block = block.subarray(0, length);
    this.#at = from;
  }
}
