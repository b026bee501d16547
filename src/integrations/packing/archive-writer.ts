import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { directoryHeader, endOfArchive, localHeader, type ZipMember } from '#formats/zip-format.ts';

const blockLength = 1024 * 1024;

/** Writes a ZIP archive from its beginning to its end, and measures it on the way. */
export class ArchiveWriter {
  readonly #file: number;
  readonly #digest = createHash('sha256');
  readonly #members: { readonly member: ZipMember; readonly offset: number }[] = [];
  #waiting: Uint8Array[] = [];
  #waitingLength = 0;
  #length = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  /** Gives where the packed bytes of the member begin. */
  begin(member: ZipMember): number {
    this.#members.push({ member, offset: this.#length });
    this.add(localHeader(member));
    return this.#length;
  }

  /** Bytes of the member that was begun last. */
  add(bytes: Uint8Array): void {
    this.#waiting.push(bytes);
    this.#waitingLength += bytes.length;
    this.#length += bytes.length;
    if (this.#waitingLength >= blockLength) this.#flush();
  }

  addFile(path: string): void {
    const file = openSync(path, 'r');
    try {
      for (;;) {
        const block = Buffer.allocUnsafe(blockLength);
        const length = readSync(file, block);
        if (length === 0) return;
        this.add(block.subarray(0, length));
      }
    } finally {
      closeSync(file);
    }
  }

  /** Writes the directory. */
  finish(): { readonly bytes: number; readonly sha256: string } {
    const directory = this.#length;
    for (const { member, offset } of this.#members) this.add(directoryHeader(member, offset));
    this.add(endOfArchive(this.#members.length, directory, this.#length - directory));
    this.#flush();
    return { bytes: this.#length, sha256: this.#digest.digest('hex') };
  }

  close(): void {
    closeSync(this.#file);
  }

  #flush(): void {
    const block = Buffer.concat(this.#waiting, this.#waitingLength);
    this.#digest.update(block);
    for (let from = 0; from < block.length;) from += writeSync(this.#file, block, from);
    this.#waiting = [];
    this.#waitingLength = 0;
  }
}
