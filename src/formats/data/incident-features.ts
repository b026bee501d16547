import type { Incident } from '#domain/entities.ts';
import { readDate } from '#domain/partial-date.ts';
import { definedFields } from '../defined-fields.ts';
import { jsonWithList, mediaTypes, type DataFile } from './data-file.ts';
import type { Edition } from './edition.ts';

/** The incidents of which coordinates are known, as GeoJSON of RFC 7946: longitude first, WGS 84. */
export const incidentFeatures = (edition: Edition): DataFile => ({
  path: 'data/incidents.geojson',
  mediaType: mediaTypes.geojson,
  content: () =>
    jsonWithList(
      {
        type: 'FeatureCollection',
        name: `${edition.corpus.site.name}: incidents`,
        license: edition.corpus.site.contentLicence.url,
      },
      'features',
      features(edition),
    ),
});

function* features(edition: Edition): Iterable<object> {
  for (const incident of edition.corpus.incidents.values()) {
    const { lat, lon } = incident.place ?? {};
    if (lat === undefined || lon === undefined) continue;
    yield {
      type: 'Feature',
      id: incident.id,
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: propertiesOf(incident, edition),
    };
  }
}

/** Flat, for programs that draw maps show each property as a column. */
function propertiesOf(incident: Incident, { pageOf }: Edition): object {
  const { place } = incident;
  const { earliest, latest } = readDate(incident.date);
  return definedFields({
    url: pageOf('incidents', incident),
    title: incident.title,
    summary: incident.summary,
    kind: incident.kind,
    date: incident.date,
    date_earliest: earliest,
    date_latest: latest,
    place: place?.name,
    country: place?.country,
    precision: place?.precision,
    gazetteer: place?.gazetteer,
    fact_checks: new Set(incident.reliedOnBy.map(({ factCheck }) => factCheck)).size,
  });
}
