import { mediaTypes, type DataFile } from '../data/data-file.ts';
import type { Edition } from '../data/edition.ts';
import { csvLines } from '../table.ts';
import { claimantTable } from './claimant-table.ts';
import type { DataTable } from './data-table.ts';
import { evidenceSourceTable, evidenceTable } from './evidence-table.ts';
import { factCheckTable } from './fact-check-table.ts';
import { figureTable } from './figure-table.ts';
import { incidentTable } from './incident-table.ts';
import { sourceTable } from './source-table.ts';
import { verdictTable } from './verdict-table.ts';

/** Every table, in the order in which they are explained. */
export const dataTables: readonly DataTable[] = [
  factCheckTable,
  evidenceTable,
  evidenceSourceTable,
  figureTable,
  incidentTable,
  sourceTable,
  claimantTable,
  verdictTable,
];

/** The name of a table's file, in the folder of the data package. */
export const tableFile = ({ name }: DataTable): string => `${name}.csv`;

export const tableFiles = (edition: Edition): DataFile[] =>
  dataTables.map((table) => ({
    path: `data/${tableFile(table)}`,
    mediaType: mediaTypes.csv,
    content: () =>
      csvLines(
        table.fields.map(({ name }) => name),
        table.rows(edition),
      ),
  }));
