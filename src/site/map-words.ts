import type { Pin } from '#charts/incident-map.ts';
import type { Coordinates } from '#charts/projection.ts';
import type { Incident } from '#domain/entities.ts';
import { counted, wordNumber } from './counts.ts';
import { wordDate } from './dates.ts';
import { foreign } from './language.ts';
import { listed } from './sentences.ts';
import { mapStrings } from './strings-map.ts';
import { sentences } from './strings-sentences.ts';

/** "34.53° N, 69.17° E". */
export const wordCoordinates = ({ lat, lon }: Coordinates): string =>
  [
    sentences.latitude(Math.abs(lat).toFixed(2), lat < 0),
    sentences.longitude(Math.abs(lon).toFixed(2), lon < 0),
  ].join(sentences.comma);

/** "Coordinates: 34.53° N, 69.17° E, from GeoNames." */
export const wordOrigin = (place: Coordinates, gazetteer: string | undefined): string =>
  `${mapStrings.coordinates} ${[
    wordCoordinates(place),
    ...(gazetteer ? [`${mapStrings.from} ${foreign(gazetteer)}`] : []),
  ].join(sentences.comma)}.`;

const mostNamed = 3;

/** The name of a pin: its incident, or its places and how many incidents they have. */
export function wordPin({ places, incidents }: Pin<Incident>): string {
  const names = places.slice(0, mostNamed).map(({ name }) => foreign(name));
  const [only, another] = incidents;
  if (only && !another)
    return `${names.join('')}: ${[foreign(only.title), wordDate(only.date)].join(sentences.comma)}`;
  const rest = places.length - names.length;
  const all = rest > 0 ? [...names, counted(rest, 'further place')] : names;
  return `${listed(all)}: ${counted(incidents.length, 'incident')}`;
}

/** "24 of 47 incidents are drawn." */
export const wordDrawn = (drawn: number, all: number): string =>
  sentences.drawn(wordNumber(drawn), counted(all, 'incident'), drawn === 1);
