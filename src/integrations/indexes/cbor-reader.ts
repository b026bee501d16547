/** Reads those parts of CBOR (RFC 8949) of which Pagefind makes its files: numbers, texts, arrays of a known length. */
export class CborReader {
  readonly bytes: Buffer;
  /** Where the next item begins. */
  at = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  array(): number {
    return this.#head(major.array);
  }

  unsigned(): number {
    return this.#head(major.unsigned);
  }

  text(): string {
    const length = this.#head(major.text);
    this.at += length;
    return this.bytes.toString('utf8', this.at - length, this.at);
  }

  /** A number that may be below zero. */
  integer(): number {
    const isNegative = (this.bytes[this.at] ?? 0) >> 5 === major.negative;
    return isNegative ? -1 - this.#head(major.negative) : this.#head(major.unsigned);
  }

  #head(expected: number): number {
    const first = this.bytes[this.at] ?? none;
    if (first >> 5 !== expected) {
      throw new Error(`Not the format that is known: ${first} at byte ${this.at}.`);
    }
    this.at += 1;
    const short = first & 0x1f;
    if (short < 24) return short;
    const size = sizes[short - 24];
    if (size === undefined) throw new Error(`A length of an unknown kind at byte ${this.at}.`);
    this.at += size;
    return this.bytes.readUIntBE(this.at - size, size);
  }
}

/** What the first three bits of an item say. */
export const major = { unsigned: 0, negative: 1, text: 3, array: 4 } as const;

/** Bytes of the number that follows when the last five bits are 24, 25, 26. */
const sizes = [1, 2, 4] as const;

/** No item begins so. */
const none = 0xff;
