import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';

/** How long a text is in UTF-8, and its digest in hexadecimal digits. */
export interface Measured {
  readonly bytes: number;
  readonly sha256: string;
}

/** Measures a text that comes in pieces, and never holds all of it. */
export const measurePieces = (pieces: Iterable<string>): Measured => measured(pieces, () => {});

/** Writes such a text to a file, and measures it on the way. */
export function writePieces(path: string, pieces: Iterable<string>): Measured {
  const file = openSync(path, 'w');
  try {
    return measured(pieces, (block) => {
      for (let from = 0; from < block.length;) from += writeSync(file, block, from);
    });
  } finally {
    closeSync(file);
  }
}

function measured(pieces: Iterable<string>, take: (block: Buffer) => void): Measured {
  const digest = createHash('sha256');
  let bytes = 0;
  for (const block of inBlocks(pieces)) {
    take(block);
    digest.update(block);
    bytes += block.length;
  }
  return { bytes, sha256: digest.digest('hex') };
}

const blockLength = 65_536; // characters

/** Small pieces together, so that the system is not asked for each of them. */
function* inBlocks(pieces: Iterable<string>): Iterable<Buffer> {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < blockLength) continue;
    yield Buffer.from(waiting);
    waiting = '';
  }
  if (waiting !== '') yield Buffer.from(waiting);
}
