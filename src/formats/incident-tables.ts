import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { definedFields } from './defined-fields.ts';

/** A cell of a table: empty means that nothing is said. */
const cell = z.string().transform((text) => (text === '' ? undefined : text));
const number = cell.transform((text) => (text === undefined ? undefined : Number(text)));

/** `seeds/incidents.csv`: one row an incident, with the first source that reports it. */
const incidentRow = z.strictObject({
  id: z.string().min(1),
  title: cell,
  summary: cell,
  kind: cell,
  date: cell,
  date_note: cell,
  place: cell,
  country: cell,
  precision: cell,
  lat: number,
  lon: number,
  gazetteer: cell,
  source: cell,
  locator: cell,
});

/** `seeds/figures.csv`: one row a figure, as one origin gives it. */
const figureRow = z.strictObject({
  incident: z.string().min(1),
  measure: cell,
  population: cell,
  value: number,
  min: number,
  max: number,
  wording: cell,
  qualifier: cell,
  said_by: cell,
  source: cell,
  locator: cell,
  as_of: cell,
  note: cell,
});

export const incidentColumns = Object.keys(incidentRow.shape);
export const figureColumns = Object.keys(figureRow.shape);

const rows = (csv: string): unknown =>
  parse(csv, { columns: true, bom: true, skip_empty_lines: true });

export interface IncidentSeed {
  readonly id: string;
  readonly data: Record<string, unknown>;
}

/**
 * The two tables -> the data of incidents, still to be checked against their schema.
 * Throws on an unknown column, and on a figure whose incident has no row: it would be lost.
 */
export function incidentsFromTables(incidentsCsv: string, figuresCsv: string): IncidentSeed[] {
  const incidents = z.array(incidentRow).parse(rows(incidentsCsv));
  const figures = Map.groupBy(z.array(figureRow).parse(rows(figuresCsv)), (row) => row.incident);
  const known = new Set(incidents.map(({ id }) => id));
  const stray = [...figures.keys()].filter((id) => !known.has(id));
  if (stray.length > 0)
    throw new Error(`Figures of incidents that have no row: ${stray.join(', ')}.`);
  return incidents.map((row) => ({
    id: row.id,
    data: definedFields({
      title: row.title,
      summary: row.summary,
      kind: row.kind,
      date: row.date,
      dateNote: row.date_note,
      place: row.place && placeOf(row),
      figures: figures.get(row.id)?.map(figureOf),
      sources: [definedFields({ source: row.source, locator: row.locator })],
    }),
  }));
}

const placeOf = (row: z.infer<typeof incidentRow>) =>
  definedFields({
    name: row.place,
    country: row.country,
    lat: row.lat,
    lon: row.lon,
    precision: row.precision,
    gazetteer: row.gazetteer,
  });

const figureOf = ({ incident: _, said_by, as_of, ...row }: z.infer<typeof figureRow>) =>
  definedFields({ ...row, saidBy: said_by, asOf: as_of });
