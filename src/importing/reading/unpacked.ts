import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CannotRead } from './cannot-read.ts';
import { inMegabytes, type Limits } from './limits.ts';
import { begun } from './begun.ts';

type Bytes = AsyncIterable<Uint8Array>;

/** The bytes themselves; of a gzip file what is packed in it, as long as that stays within the limits. */
export async function* unpacked(bytes: Bytes, limits: Limits): Bytes {
  let received = 0;
  const counted = counting(bytes, limits.received, (count) => (received = count));
  const { head, all } = await begun(counted, 4, (one) => one.length);
  const [first = new Uint8Array()] = head;
  if (first[0] === 0x50 && first[1] === 0x4b && first[2] === 3 && first[3] === 4) {
    throw new CannotRead('This is a ZIP file. Unpack it and import the files in it.');
  }
  if (first[0] !== 0x1f || first[1] !== 0x8b) {
    yield* all;
    return;
  }
  let count = 0;
  for await (const chunk of gunzipped(all)) {
    count += chunk.length;
    if (count > limits.unpacked) {
      throw new CannotRead(`Unpacked it has more than ${inMegabytes(limits.unpacked)}.`);
    }
    if (count > limits.record && count > received * limits.ratio) {
      throw new CannotRead(
        `It unpacks to more than ${limits.ratio} times its size, as no file of records does.`,
      );
    }
    yield chunk;
  }
}

async function* counting(bytes: Bytes, limit: number, tell: (count: number) => void): Bytes {
  let count = 0;
  for await (const chunk of bytes) {
    count += chunk.length;
    if (count > limit) throw new CannotRead(`It has more than ${inMegabytes(limit)}.`);
    tell(count);
    yield chunk;
  }
}

async function* gunzipped(bytes: Bytes): Bytes {
  const source = Readable.from(bytes);
  const gunzip = createGunzip();
  // An error of the source ends the pipe, but is thrown here as it is.
  source.on('error', (error) => gunzip.destroy(error));
  try {
    yield* source.pipe(gunzip);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!code.startsWith('Z_')) throw error;
    throw new CannotRead(
      code === 'Z_BUF_ERROR'
        ? 'The gzip file is cut off: fetch it again.'
        : 'The gzip file is damaged: fetch it again.',
    );
  } finally {
    source.destroy();
  }
}
