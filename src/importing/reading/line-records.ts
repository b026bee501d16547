import { jsonRecordsIn } from './json-records.ts';
import type { Limits } from './limits.ts';
import { unreadable, type PlacedRecord } from './record-stream.ts';
import { textLines } from './text-lines.ts';

/** Newline-delimited JSON: a line that cannot be read is named, and the others still are. */
export async function* lineRecords(
  text: AsyncIterable<string>,
  limits: Limits,
): AsyncIterable<PlacedRecord> {
  for await (const { number, line } of textLines(text, limits)) {
    const { records, fault } = jsonRecordsIn(line, limits);
    for (const [at, raw] of records.entries()) {
      yield { place: `line ${number}${records.length > 1 ? `, record ${at + 1}` : ''}`, raw };
    }
    if (fault) yield unreadable(`line ${number}`, fault.message);
  }
}
