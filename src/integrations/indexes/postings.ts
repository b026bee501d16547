import type { CborReader } from './cbor-reader.ts';
import type { CborWriter } from './cbor-writer.ts';

/** Where a word stands: on which pages of a part, and where on them. Numbers of pages are those within the part. */
export interface Postings {
  readonly pages: number;
  readonly first: number;
  readonly last: number;
  /** What Pagefind counts when it cuts an index into files: places, and one for each page. */
  readonly size: number;
  /** All as Pagefind wrote it, but the beginning of the first page: its number says how far it is from the one before. */
  readonly rest: Uint8Array;
}

/** Reads postings. Pagefind numbers the fields of a record in each index anew: `fieldOf` is the number for all. */
export function readPostings(
  reader: CborReader,
  writer: CborWriter,
  fieldOf: (field: number) => number,
): Postings {
  const pages = reader.array();
  let [first, last, size] = [0, 0, 0];
  let copied = reader.at;
  for (let index = 0; index < pages; index += 1) {
    expectLength(reader, page);
    last += reader.unsigned();
    if (index === 0) {
      first = last;
      copied = reader.at;
    }
    const places = reader.array();
    for (let place = 0; place < places; place += 1) reader.integer();
    const inFields = reader.array();
    for (let place = 0; place < inFields; place += 1) {
      const before = reader.at;
      const number = reader.integer();
      if (number >= 0 || fieldOf(-1 - number) === -1 - number) continue;
      writer.copy(reader.bytes.subarray(copied, before)).integer(-1 - fieldOf(-1 - number));
      copied = reader.at;
    }
    size += places + inFields + 1;
  }
  writer.copy(reader.bytes.subarray(copied, reader.at));
  return { pages, first, last, size, rest: writer.take() };
}

/** Postings of one part, and the number that its first page has among all. */
export interface Placed {
  readonly postings: Postings;
  readonly offset: number;
}

/** Writes the postings of all parts, in their order, as those of one index. */
export function writePostings(writer: CborWriter, parts: readonly Placed[]): void {
  writer.array(parts.reduce((sum, { postings }) => sum + postings.pages, 0));
  let before = 0;
  for (const { postings, offset } of parts) {
    if (postings.pages === 0) continue;
    writer
      .array(page)
      .unsigned(offset + postings.first - before)
      .copy(postings.rest);
    before = offset + postings.last;
  }
}

/** A page has a number, places in its text and places in its fields. */
const page = 3;

export function expectLength(reader: CborReader, length: number): void {
  const found = reader.array();
  if (found !== length) throw new Error(`Not the format that is known: ${found}, not ${length}.`);
}
