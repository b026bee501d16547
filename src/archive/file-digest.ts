import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** The SHA-256 of what comes in pieces, in hexadecimal digits; `take` is handed each of them. */
export async function digestOfPieces(
  pieces: AsyncIterable<Uint8Array>,
  take: (piece: Uint8Array) => void = () => {},
): Promise<string> {
  const digest = createHash('sha256');
  for await (const piece of pieces) {
    digest.update(piece);
    take(piece);
  }
  return digest.digest('hex');
}

const block = Buffer.allocUnsafe(1024 * 1024);

/**
 * The same of a file, which may be larger than memory. Of hundreds of thousands of small files, as a build leaves them, a
 * stream for each would take ten times as long.
 */
export function fileDigest(path: string): string {
  const digest = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    for (let read = 1; read > 0;) {
      read = readSync(file, block, 0, block.length, null);
      digest.update(block.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
  return digest.digest('hex');
}
