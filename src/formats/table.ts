/** What stands in a cell: several values are listed in one cell of CSV, and are an array in JSON. */
export type Cell = string | number | readonly string[] | undefined;

export type Row<Column extends string> = { readonly [C in Column]: Cell };

/**
 * Rows as CSV of RFC 4180, with a mark at its beginning by which spreadsheets know UTF-8.
 * A text that a spreadsheet would run as a formula begins with an apostrophe more; `unguarded` takes it away again.
 */
export const csvText = <Column extends string>(
  columns: readonly Column[],
  rows: Iterable<Row<Column>>,
): string => [...csvLines(columns, rows)].join('');

/** The same line by line, for tables that nobody wants to hold whole. */
export function* csvLines<Column extends string>(
  columns: readonly Column[],
  rows: Iterable<Row<Column>>,
): Iterable<string> {
  yield `\uFEFF${lineOf(columns)}`;
  for (const row of rows) yield lineOf(columns.map((column) => row[column]));
}

const lineOf = (cells: readonly Cell[]) => `${cells.map(csvCell).join(',')}\r\n`;

const csvCell = (cell: Cell): string => {
  if (typeof cell === 'number') return String(cell);
  const text = typeof cell === 'string' ? cell : (cell ?? []).join('; ');
  const guarded = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

/** What a spreadsheet would run, and what would look as if it had been kept from that: so the guard can be undone. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

/** What a cell of CSV said before it was kept from being run. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;

/** The same rows as JSON, under what is said about all of them. Cells without a value are left out. */
export const jsonText = <Column extends string>(
  columns: readonly Column[],
  rows: readonly Row<Column>[],
  about: Readonly<Record<string, string>> = {},
): string => {
  const entries = rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column, row[column]])),
  );
  return `${JSON.stringify({ ...about, rows: entries }, null, 2)}\n`;
};
