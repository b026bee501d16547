import type { z } from 'zod';
import type { Edition } from '../data/edition.ts';
import type { Cell, Row } from '../table.ts';

/** As Frictionless Table Schema names them; what is in EDTF is a string there. */
export type FieldType = 'string' | 'integer' | 'number' | 'date' | 'list';

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly description: string;
  /** True where no row leaves it empty. */
  readonly required: boolean;
  /** All that may stand in it. */
  readonly values?: readonly string[] | undefined;
}

export interface ForeignKey {
  readonly field: string;
  /** The table and its field that have every value. */
  readonly table: string;
  readonly to: string;
}

/** A table of the exports: what its columns mean, and its rows. */
export interface DataTable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: (edition: Edition) => Iterable<Row<string>>;
}

interface Column<Item> extends Partial<Pick<Field, 'required' | 'values'>> {
  readonly type?: FieldType;
  readonly is: z.ZodType | string;
  readonly cell: (item: Item, edition: Edition) => Cell;
}

/** A table from what its rows are made of, column by column; `is` takes the help for editors over from a schema. */
export function dataTable<Item>(
  about: Pick<DataTable, 'name' | 'title' | 'description' | 'primaryKey'> & {
    readonly foreignKeys?: readonly ForeignKey[];
  },
  items: (edition: Edition) => Iterable<Item>,
  columns: Readonly<Record<string, Column<Item>>>,
): DataTable {
  const entries = Object.entries(columns);
  return {
    foreignKeys: [],
    ...about,
    fields: entries.map(([name, { type = 'string', is, required, values }]) => ({
      name,
      type,
      description: typeof is === 'string' ? is : (is.description ?? ''),
      required: required ?? about.primaryKey.includes(name),
      values,
    })),
    *rows(edition) {
      for (const item of items(edition)) {
        yield Object.fromEntries(entries.map(([name, { cell }]) => [name, cell(item, edition)]));
      }
    },
  };
}
