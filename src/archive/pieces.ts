import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';

/** How long a text is in UTF-8, and its digest in hexadecimal digits. */
export interface Measured {
  readonly bytes: number;
  readonly sha256: string;
}

/** A text in pieces; bytes are those of its UTF-8. */
export type Pieces = Iterable<string | Uint8Array>;

/** Measures a text that comes in pieces, and never holds all of it. */
export const measurePieces = (pieces: Pieces): Measured => {
  const { blocks, measure } = measuring(pieces);
  for (const block of blocks) void block;
  return measure();
};

/** Writes such a text to a file, and measures it on the way. */
export function writePieces(path: string, pieces: Iterable<string>): Measured {
  const { blocks, measure } = measuring(pieces);
  const file = openSync(path, 'w');
  try {
    for (const block of blocks) {
      for (let from = 0; from < block.length;) from += writeSync(file, block, from);
    }
  } finally {
    closeSync(file);
  }
  return measure();
}

/** Hands such a text on, and knows its measure when all of it was taken. */
export function measuring(pieces: Pieces): {
  readonly blocks: Generator<Buffer>;
  readonly measure: () => Measured;
} {
  const digest = createHash('sha256');
  let bytes = 0;
  let measured: Measured | undefined;
  function* blocks(): Generator<Buffer> {
    for (const block of inBlocks(pieces)) {
      digest.update(block);
      bytes += block.length;
      yield block;
    }
  }
  return {
    blocks: blocks(),
    measure: () => (measured ??= { bytes, sha256: digest.digest('hex') }),
  };
}

const blockLength = 65_536; // characters

/** Small pieces of text together, so that the system is not asked for each of them; bytes as they are. */
export function* inBlocks(pieces: Pieces): Iterable<Buffer> {
  let waiting = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') waiting += piece;
    if (waiting.length >= blockLength || (typeof piece !== 'string' && waiting !== '')) {
      yield Buffer.from(waiting);
      waiting = '';
    }
    if (typeof piece !== 'string') yield Buffer.from(piece.buffer, piece.byteOffset, piece.length);
  }
  if (waiting !== '') yield Buffer.from(waiting);
}
