import { collections, type Collection } from '#domain/collections.ts';
import type { Entity } from '#domain/entities.ts';
import { entriesIn } from '#domain/entries.ts';
import { readDate } from '#domain/partial-date.ts';
import { apiEntry } from '../api/api-entry.ts';
import { definedFields } from '../defined-fields.ts';
import { jsonOf, mediaTypes, type DataFile } from './data-file.ts';
import type { Edition } from './edition.ts';

/** Entries for the bulk API of OpenSearch and Elasticsearch, and the mappings of their index: not on the site. */
export const searchEngineFiles = (edition: Edition): DataFile[] => [
  {
    path: 'opensearch/mappings.json',
    mediaType: mediaTypes.json,
    content: () => jsonOf(mappings),
  },
  {
    path: 'opensearch/bulk.ndjson',
    mediaType: mediaTypes.ndjson,
    *content() {
      for (const collection of collections) yield* actions(collection, edition);
    },
  },
];

/** One index for all collections; whoever loads it names it in the address. */
function* actions<C extends Collection>(collection: C, edition: Edition): Iterable<string> {
  for (const entity of entriesIn(edition.corpus, collection).values()) {
    yield `${JSON.stringify({ index: { _id: `${collection}/${entity.id}` } })}\n`;
    yield `${JSON.stringify({ ...daysOf(entity), ...apiEntry(collection, entity, edition) })}\n`;
  }
}

/** Dates in EDTF are words to a search engine: it is given the first and the last day that each may mean. */
function daysOf(entity: Entity<Collection>): object {
  const date = 'claim' in entity ? entity.claim.madeOn : 'date' in entity ? entity.date : undefined;
  if (!date) return {};
  const { earliest, latest } = readDate(date);
  const { place } = 'date' in entity ? entity : { place: undefined };
  return definedFields({
    happened: { gte: earliest, lte: latest },
    location: place?.lat === undefined ? undefined : { lat: place.lat, lon: place.lon },
  });
}

const text = { type: 'text', fields: { keyword: { type: 'keyword', ignore_above: 1024 } } };
const keyword = { type: 'keyword' };
const date = { type: 'date', format: 'strict_date' };

const mappings = {
  mappings: {
    dynamic_templates: [{ words: { match_mapping_type: 'string', mapping: text } }],
    // Dates of ours may be as vague as "2016-22": only those named here are days.
    date_detection: false,
    properties: {
      id: keyword,
      collection: keyword,
      page: keyword,
      status: keyword,
      lang: keyword,
      verdict: keyword,
      kind: keyword,
      narratives: keyword,
      topics: keyword,
      factChecks: keyword,
      happened: { type: 'date_range', format: 'strict_date' },
      location: { type: 'geo_point' },
      publishedOn: date,
      changedOn: date,
      title: text,
      body: { type: 'text' },
    },
  },
};
