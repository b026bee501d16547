import { CborReader } from './cbor-reader.ts';
import { CborWriter } from './cbor-writer.ts';
import { expectLength, readPostings, type Postings } from './postings.ts';

/** A word of an index as it stands there: stemmed, with the forms that have accents apart. */
export interface Word {
  readonly word: string;
  readonly postings: Postings;
  readonly accented: readonly Accented[];
}
export interface Accented {
  readonly form: string;
  readonly postings: Postings;
}

/** The words of one file of Pagefind (`index/*.pf_index`, unpacked), in their order. */
export function readWords(bytes: Buffer, fieldOf: (field: number) => number): Word[] {
  const [reader, writer] = [new CborReader(bytes), new CborWriter()];
  expectLength(reader, 1);
  return Array.from({ length: reader.array() }, () => {
    expectLength(reader, 3);
    const word = reader.text();
    const postings = readPostings(reader, writer, fieldOf);
    const accented = Array.from({ length: reader.array() }, () => {
      expectLength(reader, 2);
      return { form: reader.text(), postings: readPostings(reader, writer, fieldOf) };
    });
    return { word, postings, accented };
  });
}
