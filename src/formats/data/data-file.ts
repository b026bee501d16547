/** A file of the data exports. */
export interface DataFile {
  /** From the root of the site or of the folder, without a slash at the beginning. */
  readonly path: string;
  readonly mediaType: string;
  /** Its text, piece by piece and the same each time, so that nobody needs to hold a large file whole. */
  readonly content: () => Iterable<string>;
}

/** How long a file is, and by which digest it is recognised. */
export interface Measured {
  readonly bytes: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}
export type Measure = (file: DataFile) => Measured;

export const mediaTypes = {
  json: 'application/json',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  csl: 'application/vnd.citationstyles.csl+json',
  bibtex: 'application/x-bibtex',
  stix: 'application/stix+json;version=2.1',
  ndjson: 'application/x-ndjson',
} as const;

/** One piece of JSON that is small enough to be read by people. */
export function* jsonOf(value: unknown): Iterable<string> {
  yield `${JSON.stringify(value, null, 2)}\n`;
}

/** An object whose last field is a list: one item a line, however many there are. */
export function* jsonWithList(
  head: Readonly<Record<string, unknown>>,
  key: string,
  items: Iterable<unknown>,
): Iterable<string> {
  const fields = Object.entries(head).filter(([, value]) => value !== undefined);
  for (const [index, [name, value]] of fields.entries()) {
    yield `${index === 0 ? '{' : ','}\n${JSON.stringify(name)}: ${JSON.stringify(value)}`;
  }
  yield `${fields.length === 0 ? '{' : ','}\n${JSON.stringify(key)}: `;
  yield* jsonList(items);
  yield '}\n';
}

/** A list, one item a line. */
export function* jsonList(items: Iterable<unknown>): Iterable<string> {
  let isFirst = true;
  for (const item of items) {
    yield `${isFirst ? '[' : ','}\n${JSON.stringify(item)}`;
    isFirst = false;
  }
  yield isFirst ? '[]\n' : '\n]\n';
}
