import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { unguarded, type Cell } from '#formats/table.ts';
import { dataTables, tableFile } from '#formats/tables/data-tables.ts';
import { editionOf, soundEdition, textAt, withdrawnEdition } from '../support/data-editions.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const edition = editionOf(siteCorpus());

const text = (cell: Cell): string =>
  typeof cell === 'object' ? cell.join('; ') : String(cell ?? '');

/** A file of CSV, its guard undone, as lists of cells. */
const read = (csv: string): string[][] =>
  parse(csv, { bom: true }).map((row: string[]) => row.map(unguarded));

describe.each(dataTables.map((table) => [table.name, table] as const))('%s', (_, table) => {
  const rows = [...table.rows(edition)];

  it('comes back as the same rows', () => {
    const [header, ...cells] = read(textAt(edition, `data/${tableFile(table)}`));
    expect(header).toEqual(table.fields.map(({ name }) => name));
    expect(cells).toEqual(rows.map((row) => Object.values(row).map(text)));
    expect(rows.length).toBeGreaterThan(0);
  });

  it('has a key that no two rows share, and cells of the types that are promised', () => {
    const keys = rows.map((row) => table.primaryKey.map((field) => text(row[field])).join(' '));
    expect(new Set(keys).size).toBe(rows.length);
    const wrong = rows.flatMap((row) =>
      table.fields.filter(({ name, ...field }) => !fits(row[name], field)).map(({ name }) => name),
    );
    expect(wrong).toEqual([]);
  });

  it('leads only to rows that exist', () => {
    for (const { field, table: name, to } of table.foreignKeys) {
      const target = dataTables.find((other) => other.name === name);
      const known = new Set([...(target?.rows(edition) ?? [])].map((row) => row[to]));
      const values = rows.map((row) => row[field]).filter((value) => value !== undefined);
      expect(values.filter((value) => !known.has(value))).toEqual([]);
    }
  });

  it('says what each column means', () => {
    expect(table.fields.filter(({ description }) => description === '')).toEqual([]);
  });
});

function fits(
  cell: Cell,
  { type, required, values }: Omit<(typeof dataTables)[number]['fields'][number], 'name'>,
): boolean {
  if (cell === undefined) return !required;
  if (values && !values.includes(text(cell))) return false;
  if (type === 'list') return Array.isArray(cell) && cell.every((id) => !id.includes(';'));
  if (type === 'integer') return Number.isInteger(cell);
  if (type === 'number') return typeof cell === 'number';
  return typeof cell === 'string' && (type !== 'date' || /^\d{4}-\d\d-\d\d$/.test(cell));
}

it('would see a cell of another type', () => {
  expect(fits('many', { type: 'integer', description: '', required: false })).toBe(false);
  expect(fits('22 November', { type: 'date', description: '', required: false })).toBe(false);
  expect(fits('x', { type: 'string', description: '', required: true, values: ['y'] })).toBe(false);
});

describe('a fact-check that was withdrawn', () => {
  const withdrawn = withdrawnEdition();

  it('keeps its row and loses its verdict', () => {
    const [header = [], row = []] = read(textAt(withdrawn, 'data/fact-checks.csv'));
    const cell = (name: string) => row[header.indexOf(name)];
    expect([cell('id'), cell('status'), cell('changed')]).toEqual([
      'envoy',
      'withdrawn',
      '2026-11-22',
    ]);
    expect([cell('verdict'), cell('verdict_label'), cell('rating')]).toEqual(['', '', '']);
  });
});

describe('the guard against formulas', () => {
  it.each(['=1+1', "'=1+1", "''+1", '@SUM(A1)', '＝1', '-1', "'quoted' words", "'"])(
    'is undone to the same text: %s',
    (formula) => {
      const guarded = soundEdition({ 'incidents/airport': { title: formula } });
      const csv = textAt(guarded, 'data/incidents.csv');
      const [header = [], row = []] = read(csv);
      expect(row[header.indexOf('title')]).toBe(formula);
      const cells: string[][] = parse(csv, { bom: true });
      expect(cells[1]?.[header.indexOf('title')]).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    },
  );
});
