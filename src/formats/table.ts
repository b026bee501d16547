/** What stands in a cell: several values are listed in one cell of CSV, and are an array in JSON. */
export type Cell = string | number | readonly string[] | undefined;

export type Row<Column extends string> = { readonly [C in Column]: Cell };

/**
 * Rows as CSV of RFC 4180, with a mark at its beginning by which spreadsheets know UTF-8.
 * A text that a spreadsheet would run as a formula begins with an apostrophe.
 */
export const csvText = <Column extends string>(
  columns: readonly Column[],
  rows: readonly Row<Column>[],
): string => {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return `\uFEFF${lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
};

const csvCell = (cell: Cell): string => {
  if (typeof cell === 'number') return String(cell);
  const text = typeof cell === 'string' ? cell : (cell ?? []).join('; ');
  const guarded = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

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
