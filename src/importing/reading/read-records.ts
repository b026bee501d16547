import type { ImportFormat } from '../import-formats.ts';
import { begun } from './begun.ts';
import { CannotRead } from './cannot-read.ts';
import { decoded, type Decoded } from './decoded.ts';
import { htmlRecords } from './html-records.ts';
import { jsonRecords } from './json-records.ts';
import type { Limits } from './limits.ts';
import { lineRecords } from './line-records.ts';
import { numbered, type PlacedRecord } from './record-stream.ts';
import { shapeOf } from './shape.ts';
import { tableRecords } from './table-records.ts';
import { unpacked } from './unpacked.ts';

/** What is read: what it is, and its records one by one. */
export interface ReadRecords {
  readonly format: ImportFormat;
  readonly wasGuessed: boolean;
  readonly encoding: Decoded['encoding'];
  readonly records: AsyncIterable<PlacedRecord>;
}

const looksAt = 64 * 1024; // characters

/** Unpacks, decodes and takes apart whatever arrives; never more than one record is in memory. */
export async function readRecords(
  bytes: AsyncIterable<Uint8Array>,
  address: string | undefined,
  given: ImportFormat | undefined,
  limits: Limits,
): Promise<ReadRecords> {
  const { encoding, text } = await decoded(unpacked(bytes, limits));
  const { head, all } = await begun(text, looksAt, (chunk) => chunk.length);
  const { layout, delimiter, format } = shapeOf(head.join(''));
  const isTable = layout === 'table';
  const chosen = given ?? format;
  if (chosen === undefined) {
    throw new CannotRead('Nothing at its beginning says what it holds: give --format.');
  }
  if (isTable !== (chosen === 'csv' || chosen === 'ucdp')) {
    throw new CannotRead(`It is ${isTable ? 'a table' : layout}, which ${chosen} never is.`);
  }
  return {
    format: chosen,
    wasGuessed: given === undefined,
    encoding,
    records: {
      json: () => numbered(jsonRecords(all, limits), { address, lang: undefined }),
      lines: () => lineRecords(all, limits),
      html: () => htmlRecords(all, address, limits),
      table: () => tableRecords(all, delimiter, limits),
    }[layout](),
  };
}
