import { gzipSync } from 'node:zlib';
import { limits, type Limits } from '#importing/reading/limits.ts';
import { readRecords, type ReadRecords } from '#importing/reading/read-records.ts';
import type { PlacedRecord } from '#importing/reading/record-stream.ts';
import type { ImportFormat } from '#importing/import-formats.ts';

/** Bytes that arrive in pieces, as from a disk or a network. */
export async function* inPieces(bytes: Uint8Array, size = 7919): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export const packed = (text: string): Uint8Array => gzipSync(text);

/** What is read of a text or of bytes. */
export const reading = (
  given: string | Uint8Array,
  format?: ImportFormat,
  changed: Partial<Limits> = {},
): Promise<ReadRecords> =>
  readRecords(inPieces(Buffer.from(given)), undefined, format, { ...limits, ...changed });

export async function recordsOf(read: Pick<ReadRecords, 'records'>): Promise<PlacedRecord[]> {
  const found: PlacedRecord[] = [];
  for await (const record of read.records) found.push(record);
  return found;
}

/** The records as plain values, and the faults with their places. */
export async function inShort(given: string | Uint8Array, changed: Partial<Limits> = {}) {
  const found = await recordsOf(await reading(given, 'claimreview', changed));
  return {
    values: found.flatMap(({ raw, fault }) => (fault === undefined ? [raw.value] : [])),
    faults: found.flatMap(({ place, fault }) =>
      fault === undefined ? [] : [`${place}: ${fault}`],
    ),
  };
}
