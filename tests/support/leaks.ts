import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { Unzip, UnzipPassThrough } from 'fflate';
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

/** A build that was killed leaves files that end in the middle: what they hold up to there is looked at. */
const upToItsEnd = { finishFlush: constants.Z_SYNC_FLUSH };

/** What is inside: of a gzip file, of each file of a ZIP file, of the text chunks of a PNG picture. */
function* unpacked(bytes: Buffer): Iterable<Uint8Array> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) yield gunzipSync(bytes, upToItsEnd);
  if (bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004') {
    for (const [name, part] of unzipped(bytes)) {
      yield Buffer.from(name);
      yield part;
      yield* unpacked(part);
    }
  }
  if (bytes.toString('latin1', 1, 4) === 'PNG') yield* packedText(bytes);
}

/** Read from its beginning, for the directory comes at the end. */
function unzipped(bytes: Buffer): (readonly [name: string, bytes: Buffer])[] {
  const members: { readonly name: string; readonly isDeflated: boolean; bytes: Buffer }[] = [];
  const unzip = new Unzip((file) => {
    const member = { name: file.name, isDeflated: file.compression === 8, bytes: Buffer.alloc(0) };
    members.push(member);
    file.ondata = (error, chunk) => {
      if (error) throw error;
      member.bytes = Buffer.concat([member.bytes, chunk]);
    };
    file.start();
  });
  unzip.register(AsDeflated);
  unzip.push(bytes);
  return members.map(({ name, isDeflated, bytes: packed }) => [
    name,
    isDeflated ? inflateRawSync(packed, upToItsEnd) : packed,
  ]);
}

/** Node unpacks what is cut off further than fflate does. */
class AsDeflated extends UnzipPassThrough {
  static override compression = 8;
}

function* packedText(png: Buffer): Iterable<Uint8Array> {
  for (let at = 8; at + 8 < png.length;) {
    const length = png.readUInt32BE(at);
    const kind = png.toString('latin1', at + 4, at + 8);
    const chunk = png.subarray(at + 8, at + 8 + length);
    const packed = kind === 'zTXt' ? chunk.indexOf(0) + 2 : -1;
    if (packed > 1) yield inflateSync(chunk.subarray(packed), upToItsEnd);
    at += length + 12;
  }
}
