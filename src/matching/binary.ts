const text = { encode: new TextEncoder(), decode: new TextDecoder() };

/** Numbers of seven bits a byte, the low ones first; words as length and UTF-8. */
export class ByteWriter {
  private bytes = new Uint8Array(64);
  private length = 0;

  number(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.byte((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  word(value: string): void {
    this.run(text.encode.encode(value));
  }

  /** Bytes with their number before them. */
  run(bytes: Uint8Array): void {
    this.number(bytes.length);
    for (const byte of bytes) this.byte(byte);
  }

  done(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private byte(value: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(this.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.length] = value;
    this.length += 1;
  }
}

/** Reads what ByteWriter wrote; bytes that end too soon are an error, never a wrong answer. */
export class ByteReader {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get isDone(): boolean {
    return this.at >= this.bytes.length;
  }

  number(): number {
    let value = 0;
    for (let factor = 1; factor < 2 ** 49; factor *= 128) {
      const byte = this.bytes[this.at];
      if (byte === undefined) break;
      this.at += 1;
      value += (byte % 128) * factor;
      if (byte < 128) return value;
    }
    throw new Error('The match index is damaged.');
  }

  word(): string {
    return text.decode.decode(this.run());
  }

  run(): Uint8Array {
    const length = this.number();
    if (this.at + length > this.bytes.length) throw new Error('The match index is damaged.');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}
