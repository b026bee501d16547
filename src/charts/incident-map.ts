import type { Incident } from '#domain/entities.ts';
import { placePrecisions } from '#domain/place.ts';
import { inDrawing, shows, type Frame } from './map-frame.ts';
import { pointOf, type Coordinates, type Point } from './projection.ts';

export type PlacePrecision = (typeof placePrecisions)[number];

/** What the map reads of an incident. */
export type Mapped = Pick<Incident, 'id' | 'place'>;

/** Incidents with the same coordinates. */
export interface MapPlace<I extends Mapped> extends Coordinates {
  /** Its coordinates as text. */
  readonly key: string;
  /** As the most exactly placed incidents call it. */
  readonly name: string;
  /** That of the least exactly placed incident. */
  readonly precision: PlacePrecision;
  readonly point: Point;
  readonly incidents: readonly I[];
}

export interface MapMarks<I extends Mapped> {
  /** In order of their number of incidents, most first. */
  readonly places: readonly MapPlace<I>[];
  /** No coordinates are known: listed, never drawn. */
  readonly unplaced: readonly I[];
}

/** Places that lie too close together to be drawn apart. */
export interface Pin<I extends Mapped> extends Point {
  readonly places: readonly MapPlace<I>[];
  readonly incidents: readonly I[];
  readonly radius: number;
  /** Radius of the ring that stands for the least exactly known place; none around exact ones. */
  readonly halo: number;
}

/** `nameOf` names a place by its key, so that some of the incidents leave it the name that it has among all. */
export function mapMarks<I extends Mapped>(
  incidents: readonly I[],
  nameOf: (key: string) => string | undefined = () => undefined,
): MapMarks<I> {
  const byKey = Map.groupBy(incidents, ({ place }) => keyOf(place));
  const unplaced = byKey.get('') ?? [];
  byKey.delete('');
  const places = [...byKey].map(([key, here]) => placeOf(key, here, nameOf(key)));
  return { places: places.sort(mostIncidentsFirst), unplaced };
}

/** One pin for all places of a frame that are nearer to each other than a finger can tell apart. */
export function pinsOf<I extends Mapped>(places: readonly MapPlace<I>[], frame: Frame): Pin<I>[] {
  const groups: { at: Point; places: MapPlace<I>[] }[] = [];
  for (const place of places) {
    const at = inDrawing(frame, place.point);
    if (!shows(frame, at)) continue;
    const near = groups.find((group) => Math.hypot(at.x - group.at.x, at.y - group.at.y) < apart);
    if (near) near.places.push(place);
    else groups.push({ at, places: [place] });
  }
  return groups.map(({ at, places: near }) => pinOf(at, near));
}

/** Added to the radius of a pin; a sign of precision, not a distance. */
export const haloWidth: Readonly<Record<PlacePrecision, number>> = {
  exact: 0,
  town: 5,
  district: 10,
  province: 16,
  country: 26,
};

/** Least distance between the middles of two pins: targets of 24 CSS pixels stay clear of each other at every scale. */
export const apart = 30;

function pinOf<I extends Mapped>({ x, y }: Point, places: readonly MapPlace<I>[]): Pin<I> {
  const incidents = places.flatMap((place) => place.incidents);
  const count = incidents.length;
  const radius = count === 1 ? 6 : 8 + 3 * String(count).length;
  const halo = haloWidth[leastExact(places.map(({ precision }) => precision))];
  return { x, y, places, incidents, radius, halo: halo === 0 ? 0 : radius + halo };
}

function placeOf<I extends Mapped>(
  key: string,
  incidents: readonly I[],
  name: string | undefined,
): MapPlace<I> {
  const records = incidents.flatMap(({ place }) => place ?? []);
  const [lat = 0, lon = 0] = key.split(' ').map(Number);
  return {
    key,
    lat,
    lon,
    name: name ?? commonName(records),
    precision: leastExact(records.map(({ precision }) => precision)),
    point: pointOf({ lat, lon }),
    incidents,
  };
}

/** Coordinates to about a hundred metres; empty where there are none. The antimeridian has one name. */
function keyOf(place: Incident['place']): string {
  if (place?.lat === undefined || place.lon === undefined) return '';
  const lon = place.lon === -180 ? 180 : place.lon;
  return [place.lat, lon]
    .map((degrees) => (Math.round(degrees * 1000) / 1000 || 0).toFixed(3))
    .join(' ');
}

/** The name given most often by the most exactly placed incidents; the shortest among equals. */
function commonName(places: readonly NonNullable<Incident['place']>[]): string {
  const finest = Math.min(...places.map(({ precision }) => placePrecisions.indexOf(precision)));
  const exact = places.filter(({ precision }) => precision === placePrecisions[finest]);
  const [best] = [...Map.groupBy(exact, ({ name }) => name)].sort(
    ([a, as], [b, bs]) => bs.length - as.length || a.length - b.length,
  );
  return best?.[0] ?? '';
}

const leastExact = (all: readonly PlacePrecision[]): PlacePrecision =>
  placePrecisions[Math.max(...all.map((one) => placePrecisions.indexOf(one)))] ?? 'country';

const mostIncidentsFirst = (a: MapPlace<Mapped>, b: MapPlace<Mapped>) =>
  b.incidents.length - a.incidents.length || (a.key < b.key ? -1 : 1);
