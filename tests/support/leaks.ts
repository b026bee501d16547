import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { filesOf } from './built-site.ts';

/** Files below a folder that hold a word in their name or in what they hold, packed as it may be. */
export const leaksBelow = (
  folder: string,
  word: string,
  isWanted: (path: string) => boolean = () => true,
): string[] =>
  existsSync(folder)
    ? filesOf(folder).filter(
        (file) =>
          isWanted(join(folder, file)) &&
          (file.includes(word) || holds(readFileSync(join(folder, file)), word)),
      )
    : [];

/** Files that were written since a moment; clocks of file systems are coarser than ours. */
export const changedSince =
  (moment: number) =>
  (path: string): boolean =>
    statSync(path).mtimeMs >= moment - 1000;

function holds(bytes: Buffer, word: string): boolean {
  if (bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'))) return true;
  return [...unpacked(bytes)].some((part) => Buffer.from(part).includes(word));
}

/** What is inside: of a gzip file, of each file of a ZIP file, of the text chunks of a PNG picture. */
function* unpacked(bytes: Buffer): Iterable<Uint8Array> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) yield gunzipSync(bytes);
  if (bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004') {
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      yield Buffer.from(name);
      yield part;
      yield* unpacked(Buffer.from(part));
    }
  }
  if (bytes.toString('latin1', 1, 4) === 'PNG') yield* packedText(bytes);
}

function* packedText(png: Buffer): Iterable<Uint8Array> {
  for (let at = 8; at + 8 < png.length;) {
    const length = png.readUInt32BE(at);
    const kind = png.toString('latin1', at + 4, at + 8);
    const chunk = png.subarray(at + 8, at + 8 + length);
    const packed = kind === 'zTXt' ? chunk.indexOf(0) + 2 : -1;
    if (packed > 1) yield inflateSync(chunk.subarray(packed));
    at += length + 12;
  }
}
