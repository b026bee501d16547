import type { Figure, Incident } from '#domain/entities.ts';
import { figure, measures, populations, qualifiers } from '#domain/figures.ts';
import { dataTable } from './data-table.ts';

interface Counted {
  readonly incident: Incident;
  readonly given: Figure;
  readonly number: number;
}
const fields = figure.shape;

export const figureTable = dataTable<Counted>(
  {
    name: 'figures',
    title: 'Figures',
    description:
      'One row for each number that a source gives of an incident. Rows that count the same are rival accounts: they must never be added up or averaged.',
    primaryKey: ['incident', 'number'],
    foreignKeys: [
      { field: 'incident', table: 'incidents', to: 'id' },
      { field: 'said_by', table: 'claimants', to: 'id' },
      { field: 'source', table: 'sources', to: 'id' },
    ],
  },
  function* ({ corpus }) {
    for (const incident of corpus.incidents.values()) {
      for (const [index, given] of incident.figures.entries()) {
        yield { incident, given, number: index + 1 };
      }
    }
  },
  {
    incident: { is: 'Id of the incident.', cell: ({ incident }) => incident.id },
    number: {
      is: 'Place of the figure among those of the incident.',
      type: 'integer',
      cell: ({ number }) => number,
    },
    measure: {
      is: fields.measure,
      required: true,
      values: measures,
      cell: ({ given }) => given.measure,
    },
    population: {
      is: fields.population,
      required: true,
      values: populations,
      cell: ({ given }) => given.population,
    },
    value: { is: fields.value, type: 'integer', cell: ({ given }) => given.value },
    min: { is: fields.min, type: 'integer', cell: ({ given }) => given.min },
    max: { is: fields.max, type: 'integer', cell: ({ given }) => given.max },
    wording: { is: fields.wording, cell: ({ given }) => given.wording },
    qualifier: {
      is: fields.qualifier,
      required: true,
      values: qualifiers,
      cell: ({ given }) => given.qualifier,
    },
    said_by: { is: fields.saidBy, cell: ({ given }) => given.saidBy?.id },
    source: { is: fields.source, required: true, cell: ({ given }) => given.source.id },
    locator: { is: fields.locator, required: true, cell: ({ given }) => given.locator },
    as_of: {
      is: 'The day for which the number stands, in EDTF.',
      required: true,
      cell: ({ given }) => given.asOf,
    },
    note: { is: fields.note, cell: ({ given }) => given.note },
  },
);
