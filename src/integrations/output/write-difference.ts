import {
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { inBlocks } from '#archive/pieces.ts';

/** What is written: whole, or in pieces, none of which is held longer than it takes to write it. */
export type Content = string | Uint8Array | Iterable<string | Uint8Array>;

/** Makes a file hold these bytes, and leaves it alone where it does. True when something was written. */
export function writeDifference(file: string, content: Content): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  // Other names of the same file must not change with it.
  if (found && found.nlink > 1) unlinkSync(file);
  const there = found !== undefined && found.nlink === 1;
  if (typeof content === 'string' || content instanceof Uint8Array) {
    return writeWhole(file, Buffer.from(content), there ? found.size : undefined);
  }
  return writeInBlocks(file, inBlocks(content), there);
}

function writeWhole(file: string, bytes: Buffer, size: number | undefined): boolean {
  if (size === bytes.length && readFileSync(file).equals(bytes)) return false;
  if (size === undefined) mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return true;
}

/** Compares as long as the file is the same, and writes from there on. */
function writeInBlocks(file: string, blocks: Iterable<Buffer>, there: boolean): boolean {
  if (!there) mkdirSync(dirname(file), { recursive: true });
  const open = openSync(file, there ? 'r+' : 'w');
  try {
    let at = 0;
    let isSame = there;
    for (const block of blocks) {
      isSame &&= isAt(open, block, at);
      if (!isSame) writeAt(open, block, at);
      at += block.length;
    }
    if (isSame && fstatSync(open).size === at) return false;
    ftruncateSync(open, at);
    return true;
  } finally {
    closeSync(open);
  }
}

function isAt(open: number, block: Buffer, at: number): boolean {
  const found = Buffer.allocUnsafe(block.length);
  let length = 0;
  while (length < block.length) {
    const read = readSync(open, found, length, block.length - length, at + length);
    if (read === 0) return false;
    length += read;
  }
  return found.equals(block);
}

function writeAt(open: number, block: Buffer, at: number): void {
  for (let from = 0; from < block.length;) {
    from += writeSync(open, block, from, block.length - from, at + from);
  }
}
