import { CannotRead } from './cannot-read.ts';
import { RawRecord } from './raw-record.ts';

/** A record with its place in what is read, and the page that it comes from if there is one. */
export interface PlacedRecord {
  /** "record 12", "line 3", "block 1, record 2". */
  readonly place: string;
  readonly raw: RawRecord;
  /** Why it could not be read at all; `raw` is empty then. */
  readonly fault?: string;
  readonly page?: { readonly address: string | undefined; readonly lang: string | undefined };
}

export const unreadable = (place: string, fault: string): PlacedRecord => ({
  place,
  raw: new RawRecord(undefined),
  fault,
});

/** Numbers records; a fault that ends the stream is a last record, so that those before it are not lost. */
export async function* numbered(
  records: AsyncIterable<RawRecord>,
  page?: PlacedRecord['page'],
): AsyncIterable<PlacedRecord> {
  let number = 0;
  try {
    for await (const raw of records) {
      number += 1;
      yield { place: `record ${number}`, raw, ...(page && { page }) };
    }
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error;
    yield unreadable(number === 0 ? 'the beginning' : `after record ${number}`, error.message);
  }
}
