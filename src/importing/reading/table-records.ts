import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { CannotRead } from './cannot-read.ts';
import { inMegabytes, type Limits } from './limits.ts';
import { RawRecord } from './raw-record.ts';
import { unreadable, type PlacedRecord } from './record-stream.ts';

/** The rows of a table as objects by the names of its columns; empty cells are left out. */
export async function* tableRecords(
  text: AsyncIterable<string>,
  delimiter: string,
  limits: Limits,
): AsyncIterable<PlacedRecord> {
  const parser = parse({
    bom: true,
    columns: (names: string[]) => unique(names),
    delimiter,
    relax_column_count_less: true,
    skip_empty_lines: true,
    trim: true,
    max_record_size: limits.record,
  });
  const source = Readable.from(text, { objectMode: true });
  source.on('error', (error) => parser.destroy(error));
  let number = 0;
  try {
    for await (const row of source.pipe(parser) as AsyncIterable<Record<string, string>>) {
      number += 1;
      const cells = Object.entries(row).filter(([, cell]) => cell !== '');
      yield { place: `row ${number}`, raw: new RawRecord(Object.fromEntries(cells)) };
    }
  } catch (error) {
    if (error instanceof CannotRead) yield unreadable(`after row ${number}`, error.message);
    else if (error instanceof CsvError)
      yield unreadable(`after row ${number}`, csvFault(error, limits));
    else throw error;
  } finally {
    source.destroy();
  }
}

function unique(names: readonly string[]): string[] {
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (twice !== undefined) throw new CannotRead(`Two columns are called "${twice}". Rename one.`);
  return names.map((name, index) => (name === '' ? `column ${index + 1}` : name));
}

const csvFault = ({ code, message }: CsvError, { record }: Limits): string =>
  code === 'CSV_MAX_RECORD_SIZE'
    ? `A row has more than ${inMegabytes(record)}; a quotation mark may not be closed.`
    : `It is not sound CSV: ${message}`;
