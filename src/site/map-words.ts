import type { Pin } from '#charts/incident-map.ts';
import type { Coordinates } from '#charts/projection.ts';
import { wordDate } from '#domain/date-wording.ts';
import type { Incident } from '#domain/entities.ts';
import { counted, listed } from './sentences.ts';
import { mapStrings } from './strings-map.ts';

/** "34.53° N, 69.17° E". */
export const wordCoordinates = ({ lat, lon }: Coordinates): string =>
  `${Math.abs(lat).toFixed(2)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon).toFixed(2)}° ${lon < 0 ? 'W' : 'E'}`;

/** "Coordinates: 34.53° N, 69.17° E, from GeoNames." */
export const wordOrigin = (place: Coordinates, gazetteer: string | undefined): string =>
  `${mapStrings.coordinates} ${wordCoordinates(place)}${gazetteer ? `, ${mapStrings.from} ${gazetteer}` : ''}.`;

const mostNamed = 3;

/** The name of a pin: its incident, or its places and how many incidents they have. */
export function wordPin({ places, incidents }: Pin<Incident>): string {
  const names = places.slice(0, mostNamed).map(({ name }) => name);
  const [only, another] = incidents;
  if (only && !another) return `${names.join('')}: ${only.title}, ${wordDate(only.date)}`;
  const rest = places.length - names.length;
  const all = rest > 0 ? [...names, counted(rest, 'further place')] : names;
  return `${listed(all)}: ${counted(incidents.length, 'incident')}`;
}

/** "24 of 47 incidents are drawn." */
export const wordDrawn = (drawn: number, all: number): string =>
  `${drawn} of ${counted(all, 'incident')} ${drawn === 1 ? 'is' : 'are'} drawn.`;
