import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

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

/** The same of a file, which may be larger than memory. */
export const fileDigest = (path: string): Promise<string> => digestOfPieces(createReadStream(path));
