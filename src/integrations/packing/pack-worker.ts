import { hasAddresses, relativeAddresses, type WholeCopy } from '#formats/relative-addresses.ts';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, readFileSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib';

/* Packs files in a thread of its own. */

export interface PackJob {
  readonly files: readonly string[];
  /** The folder below which they lie. */
  readonly from: string;
  readonly copy: WholeCopy;
  /** Where the packed bytes of a large file are put until the archive takes them; a large file is in a job of its own. */
  readonly aside: string;
}

export interface PackedFile {
  readonly isDeflated: boolean;
  readonly crc32: number;
  readonly size: number;
  readonly packedSize: number;
  readonly sha256: string;
  /** The packed bytes, or the file that holds them. */
  readonly packed: Uint8Array | string;
}

/** Above this, no file is held whole. */
const large = 16 * 1024 * 1024;

/** What is packed already; to pack it again takes time and saves nothing. */
const isPacked = /\.(?:png|jpe?g|webp|avif|woff2|zip|pf_\w+)$/;

export default async function pack({ files, from, copy, aside }: PackJob): Promise<PackedFile[]> {
  const packed: PackedFile[] = [];
  for (const file of files) {
    const path = relative(from, file).replaceAll(sep, '/');
    if (statSync(file).size > large) packed.push(await packLarge(file, aside));
    else packed.push(packSmall(path, inCopy(readFileSync(file), path, copy)));
  }
  return packed;
}

const inCopy = (bytes: Buffer, path: string, copy: WholeCopy): Buffer =>
  hasAddresses(path) ? Buffer.from(relativeAddresses(bytes.toString(), path, copy)) : bytes;

function packSmall(file: string, bytes: Buffer): PackedFile {
  const isDeflated = !isPacked.test(file) && bytes.length > 0;
  const packed = isDeflated ? deflateRawSync(bytes) : bytes;
  return {
    isDeflated,
    crc32: crc32(bytes),
    size: bytes.length,
    packedSize: packed.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    packed: new Uint8Array(packed),
  };
}

async function packLarge(file: string, aside: string): Promise<PackedFile> {
  const digest = createHash('sha256');
  let [sum, size, packedSize] = [0, 0, 0];
  const measured = new Transform({
    transform(chunk: Buffer, _, pass) {
      digest.update(chunk);
      sum = crc32(chunk, sum);
      size += chunk.length;
      pass(null, chunk);
    },
  });
  const counted = new Transform({
    transform(chunk: Buffer, _, pass) {
      packedSize += chunk.length;
      pass(null, chunk);
    },
  });
  const isDeflated = !isPacked.test(file);
  const packing = isDeflated ? [createDeflateRaw()] : [];
  await pipeline([createReadStream(file), measured, ...packing, counted, createWriteStream(aside)]);
  const sha256 = digest.digest('hex');
  return { isDeflated, crc32: sum, size, packedSize, sha256, packed: aside };
}
