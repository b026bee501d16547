import { begun } from './begun.ts';
import { CannotRead } from './cannot-read.ts';

/** What a stream turned out to be written in. */
export interface Decoded {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly text: AsyncIterable<string>;
}

/** Bytes as text: UTF-8, or UTF-16 by its mark or its zeros. A mark at the beginning is left out. */
export async function decoded(bytes: AsyncIterable<Uint8Array>): Promise<Decoded> {
  const { head, all } = await begun(bytes, 4, (chunk) => chunk.length);
  const encoding = encodingOf(Buffer.concat(head));
  return { encoding, text: decode(all, encoding) };
}

/** JSON, HTML and CSV begin with characters of ASCII, by which UTF-16 is told where it has no mark. */
function encodingOf([a, b, c, d]: Uint8Array): Decoded['encoding'] {
  if (a === 0xff && b === 0xfe && !(c === 0 && d === 0)) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b !== 0 && b !== undefined) return 'utf-16be';
  if (b === 0 && a !== 0 && a !== undefined && c !== 0) return 'utf-16le';
  return 'utf-8';
}

async function* decode(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Decoded['encoding'],
): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let before = 0;
  try {
    for await (const chunk of bytes) {
      const text = decoder.decode(chunk, { stream: true });
      before += chunk.length;
      if (text !== '') yield text;
    }
    decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new CannotRead(
      `It is not sound ${encoding.toUpperCase()} from byte ${before} on. Save it as UTF-8 and try again.`,
    );
  }
}
