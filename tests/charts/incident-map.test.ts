import { describe, expect, it } from 'vitest';
import { apart, mapMarks, pinsOf, type Mapped } from '#charts/incident-map.ts';
import { mapViews, placeFrame, type MapView } from '#charts/map-views.ts';
import { at, placeOf, worldOfIncidents } from './map-fixture.ts';

const kabul = [34.528, 69.172] as const;
const { places, unplaced } = mapMarks(worldOfIncidents);

function theOnly<T>(all: readonly T[]): T {
  const [one, another] = all;
  if (one === undefined || another !== undefined) throw new Error(`Expected one: ${all.length}`);
  return one;
}
const wholeOf = (incidents: readonly Mapped[]): MapView =>
  theOnly(mapViews(mapMarks(incidents).places).slice(0, 1));

describe('marks', () => {
  it('put incidents with the same coordinates at one place, most incidents first', () => {
    expect(places.map(({ name, incidents }) => `${name} ${incidents.length}`)).toEqual([
      'Kabul 4',
      'Outskirts of Jalalabad 2',
      'Doha 1',
      'Kerman 1',
      'Herat province 1',
      'New York City 1',
    ]);
  });

  it('list what has no coordinates, and draw all else exactly once', () => {
    expect(unplaced.map(({ place }) => place?.name)).toEqual(['Afghanistan', undefined]);
    const drawn = places.flatMap(({ incidents }) => incidents);
    expect(new Set([...drawn, ...unplaced])).toEqual(new Set(worldOfIncidents));
    expect(drawn.length + unplaced.length).toBe(worldOfIncidents.length);
  });

  it('are as imprecise as the least exactly placed incident', () => {
    expect(places.map(({ precision }) => precision)).toEqual([
      'town',
      'province',
      'town',
      'town',
      'province',
      'town',
    ]);
  });

  it('name the antimeridian, the poles and zero once', () => {
    expect(placeOf(at('Taveuni', [-16.8, 180]), at('Taveuni', [-16.8, -180])).key).toBe(
      '-16.800 180.000',
    );
    expect(placeOf(at('Null', [0, 0]), at('Null', [-0.0001, -0])).key).toBe('0.000 0.000');
    expect(placeOf(at('South Pole', [-90, 0])).point.y).toBeGreaterThan(3800);
  });

  it('of a choice keep the names of their places', () => {
    const third = worldOfIncidents.slice(2, 3);
    const names = new Map(places.map(({ key, name }) => [key, name]));
    const chosen = mapMarks(third, (key) => names.get(key));
    expect(theOnly(mapMarks(third).places).name).not.toBe('Kabul');
    expect(chosen.places.map(({ name, incidents }) => [name, incidents])).toEqual([
      ['Kabul', third],
    ]);
    expect(chosen.unplaced).toEqual([]);
  });
});

describe('pins', () => {
  it('have rings that widen as places become less exact', () => {
    const rings = (['exact', 'town', 'district', 'province', 'country'] as const).map(
      (precision) => {
        const place = placeOf(at('Kabul', kabul, precision));
        return theOnly(pinsOf([place], placeFrame(place))).halo;
      },
    );
    expect(rings[0]).toBe(0);
    expect(rings).toEqual(rings.toSorted((a, b) => a - b));
    expect(new Set(rings).size).toBe(5);
  });

  it('are one for 400 incidents in one town, wide enough for the number', () => {
    const crowd = Array.from({ length: 400 }, () => at('Kabul', kabul));
    const pin = theOnly(pinsOf(mapMarks(crowd).places, wholeOf(crowd).wide));
    expect(pin.incidents).toHaveLength(400);
    expect(pin.radius).toBeGreaterThan(14);
  });

  it('never come closer to each other than a finger can tell apart, and lose no incident', () => {
    const grid = Array.from({ length: 400 }, (_, index) =>
      at(`Place ${index}`, [-80 + 8 * Math.floor(index / 20), -175 + 17 * (index % 20)]),
    );
    const view = wholeOf(grid);
    for (const frame of [view.wide, view.narrow]) {
      const pins = pinsOf(mapMarks(grid).places, frame);
      expect(pins.flatMap(({ incidents }) => incidents)).toHaveLength(400);
      for (const [index, a] of pins.entries()) {
        for (const b of pins.slice(index + 1)) {
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(apart);
        }
      }
    }
  });

  it('are left out where their place is out of the frame', () => {
    const place = placeOf(at('Kabul', kabul));
    expect(pinsOf(places, placeFrame(place)).flatMap((pin) => pin.places)).not.toContainEqual(
      expect.objectContaining({ name: 'New York City' }),
    );
  });
});

describe('views', () => {
  it('show the whole, then the region that would run together', () => {
    expect(mapViews(places).map(({ around }) => around)).toEqual([undefined, 'Kabul']);
  });

  it('are one where all places lie in one region, and none where there is no place', () => {
    expect(mapViews(places.slice(0, 2))).toHaveLength(1);
    expect(mapViews([])).toEqual([]);
  });

  it('stay on the earth at the poles and at the seam', () => {
    for (const spot of [
      [90, 0],
      [-90, 0],
      [66, -169],
      [-17, 179.9],
      [68, -175],
    ] as const) {
      const place = placeOf(at('Somewhere', spot));
      const { corner, scale, width, height } = placeFrame(place);
      expect(corner.x).toBeGreaterThanOrEqual(0);
      expect(corner.y).toBeGreaterThanOrEqual(0);
      expect(corner.x + width / scale).toBeLessThanOrEqual(8000);
      expect(corner.y + height / scale).toBeLessThanOrEqual(3894);
      expect(pinsOf([place], placeFrame(place))).toHaveLength(1);
    }
  });
});
