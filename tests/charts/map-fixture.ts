import { readFileSync } from 'node:fs';
import { coarse, type Atlas } from '#charts/basemap.ts';
import { mapMarks, type Mapped, type MapPlace, type PlacePrecision } from '#charts/incident-map.ts';

/** The atlas as the site draws it, read once for all tests of a file. */
export const atlas: Atlas = coarse(
  JSON.parse(readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8')) as Atlas,
);

let count = 0;

/** An incident at a place; without coordinates, one that cannot be drawn. */
export const at = (
  name: string,
  coordinates: readonly [lat: number, lon: number] | undefined,
  precision: PlacePrecision = 'town',
): Mapped => ({
  id: `incident-${(count += 1)}`,
  place: { name, precision, ...(coordinates && { lat: coordinates[0], lon: coordinates[1] }) },
});

/** The only place of these incidents. */
export function placeOf(...incidents: readonly Mapped[]): MapPlace<Mapped> {
  const [place, another] = mapMarks(incidents).places;
  if (!place || another) throw new Error('Expected one place.');
  return place;
}

const kabul = [34.528, 69.172] as const;
const jalalabad = [34.426, 70.452] as const;

/** Incidents in the shape of real content: many in one town, two regions, some known to the country only. */
export const worldOfIncidents: readonly Mapped[] = [
  at('Kabul', kabul),
  at('Kabul', kabul),
  at('Outside Kabul airport', kabul),
  at('Hazara education centre, Kabul', kabul),
  at('Outskirts of Jalalabad', jalalabad),
  at('Nangarhar province', jalalabad, 'province'),
  at('Herat province', [34.348, 62.2], 'province'),
  at('Kerman', [30.283, 57.079]),
  at('Doha', [25.285, 51.531]),
  at('New York City', [40.714, -74.006]),
  at('Afghanistan', undefined, 'country'),
  { id: 'nowhere', place: undefined },
];
