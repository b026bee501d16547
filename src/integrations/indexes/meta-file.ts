import { CborReader } from './cbor-reader.ts';
import { CborWriter } from './cbor-writer.ts';
import { expectLength } from './postings.ts';

/** What Pagefind's `*.pf_meta` says: what there is, and in which file. */
export interface Meta {
  readonly version: string;
  /** In the order of their numbers: the name of the file of each, and how many words it has. */
  readonly pages: readonly { readonly name: string; readonly words: number }[];
  /** Of each file of words, about the first and the last of them. */
  readonly chunks: readonly { readonly from: string; readonly to: string; readonly name: string }[];
  readonly filters: readonly { readonly filter: string; readonly name: string }[];
  /** The numbers of pages in each order. */
  readonly sorts: readonly { readonly key: string; readonly pages: readonly number[] }[];
  readonly fields: readonly string[];
}

export const metaFile = (name: string): string => `pagefind.${name}.pf_meta`;
export const fragmentFile = (name: string): string => `fragment/${name}.pf_fragment`;
export const wordFile = (name: string): string => `index/${name}.pf_index`;
export const filterFile = (name: string): string => `filter/${name}.pf_filter`;

const parts = 6;

export function readMeta(bytes: Buffer): Meta {
  const reader = new CborReader(bytes);
  const list = <T>(length: number, read: () => T): T[] =>
    Array.from({ length: reader.array() }, () => {
      if (length > 1) expectLength(reader, length);
      return read();
    });
  expectLength(reader, parts);
  // In the order in which they stand there.
  return {
    version: reader.text(),
    pages: list(2, () => ({ name: reader.text(), words: reader.unsigned() })),
    chunks: list(3, () => ({ from: reader.text(), to: reader.text(), name: reader.text() })),
    filters: list(2, () => ({ filter: reader.text(), name: reader.text() })),
    sorts: list(2, () => ({ key: reader.text(), pages: list(1, () => reader.unsigned()) })),
    fields: list(1, () => reader.text()),
  };
}

export function writeMeta({ version, pages, chunks, filters, sorts, fields }: Meta): Buffer {
  const writer = new CborWriter();
  writer.array(parts).text(version);
  writer.array(pages.length);
  for (const { name, words } of pages) writer.array(2).text(name).unsigned(words);
  writer.array(chunks.length);
  for (const { from, to, name } of chunks) writer.array(3).text(from).text(to).text(name);
  writer.array(filters.length);
  for (const { filter, name } of filters) writer.array(2).text(filter).text(name);
  writer.array(sorts.length);
  for (const { key, pages: order } of sorts) {
    writer.array(2).text(key).array(order.length);
    for (const page of order) writer.unsigned(page);
  }
  writer.array(fields.length);
  for (const field of fields) writer.text(field);
  return writer.take();
}
