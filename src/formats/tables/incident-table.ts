import type { Incident } from '#domain/entities.ts';
import { incident, incidentKinds } from '#domain/incident.ts';
import { readDate } from '#domain/partial-date.ts';
import { place, placePrecisions } from '#domain/place.ts';
import { dataTable } from './data-table.ts';

const fields = incident.shape;
const where = place.shape;

export const incidentTable = dataTable<Incident>(
  {
    name: 'incidents',
    title: 'Incidents',
    description: 'One row for each incident. What was counted stands in the table of figures.',
    primaryKey: ['id'],
  },
  ({ corpus }) => corpus.incidents.values(),
  {
    id: { is: 'Id of the incident, which is part of its address.', cell: ({ id }) => id },
    url: {
      is: 'Address of its page.',
      required: true,
      cell: (entry, { pageOf }) => pageOf('incidents', entry),
    },
    title: { is: fields.title, required: true, cell: ({ title }) => title },
    summary: { is: fields.summary, required: true, cell: ({ summary }) => summary },
    kind: { is: fields.kind, required: true, values: incidentKinds, cell: ({ kind }) => kind },
    date: {
      is: 'When, in EDTF: as precisely as the sources say.',
      required: true,
      cell: ({ date }) => date,
    },
    date_earliest: {
      is: 'The first day that this may mean.',
      type: 'date',
      required: true,
      cell: ({ date }) => readDate(date).earliest,
    },
    date_latest: {
      is: 'The last day that this may mean.',
      type: 'date',
      required: true,
      cell: ({ date }) => readDate(date).latest,
    },
    place: { is: where.name, cell: ({ place }) => place?.name },
    country: { is: where.country, cell: ({ place }) => place?.country },
    lat: { is: where.lat, type: 'number', cell: ({ place }) => place?.lat },
    lon: { is: where.lon, type: 'number', cell: ({ place }) => place?.lon },
    precision: {
      is: where.precision,
      values: placePrecisions,
      cell: ({ place }) => place?.precision,
    },
    gazetteer: { is: where.gazetteer, cell: ({ place }) => place?.gazetteer },
    topics: {
      is: 'Ids of its topics.',
      type: 'list',
      cell: ({ topics }) => topics.map(({ id }) => id),
    },
    sources: {
      is: 'Ids of the sources that report it.',
      type: 'list',
      cell: ({ sources }) => [...new Set(sources.map(({ source }) => source.id))],
    },
    fact_checks: {
      is: 'Ids of the fact-checks that rest on it.',
      type: 'list',
      cell: ({ reliedOnBy }) => [...new Set(reliedOnBy.map(({ factCheck }) => factCheck.id))],
    },
    updated: { is: fields.updatedOn, type: 'date', cell: ({ updatedOn }) => updatedOn },
  },
);
