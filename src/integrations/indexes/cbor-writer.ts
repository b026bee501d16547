import { major } from './cbor-reader.ts';

/** Writes what `CborReader` reads, each number in as few bytes as it can be. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  array(length: number): this {
    return this.#head(major.array, length);
  }

  unsigned(number: number): this {
    return this.#head(major.unsigned, number);
  }

  integer(number: number): this {
    return number < 0 ? this.#head(major.negative, -1 - number) : this.unsigned(number);
  }

  text(text: string): this {
    const bytes = Buffer.from(text);
    return this.#head(major.text, bytes.length).copy(bytes);
  }

  /** Items as they were read elsewhere. */
  copy(bytes: Uint8Array): this {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
    return this;
  }

  /** All that was written; the writer is empty again. */
  take(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return taken;
  }

  #head(kind: number, number: number): this {
    this.#room(5);
    if (number < 24) return this.#byte((kind << 5) | number);
    const size = number < 0x100 ? 1 : number < 0x10000 ? 2 : 4;
    this.#byte((kind << 5) | (size === 4 ? 26 : 23 + size));
    this.#length = this.#bytes.writeUIntBE(number, this.#length, size);
    return this;
  }

  #byte(byte: number): this {
    this.#bytes[this.#length] = byte;
    this.#length += 1;
    return this;
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.#length + more));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
