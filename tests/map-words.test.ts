import { expect, test } from 'vitest';
import { mapMarks, pinsOf } from '#charts/incident-map.ts';
import { placeFrame } from '#charts/map-views.ts';
import { link } from '#domain/corpus.ts';
import { placeAnchor } from '#site/urls.ts';
import { wordCoordinates, wordDrawn, wordOrigin, wordPin } from '#site/map-words.ts';
import { records } from './support/records.ts';

const place = (name: string, lat: number, lon = 69.172) => ({
  place: { name, country: 'AF', lat, lon, precision: 'town' },
});

/** The names of the pins on a map of incidents at these places. */
function namesOf(...places: readonly object[]): string[] {
  const title = 'Bombing';
  const entries = places.map((changes, index) => [
    `incidents/planted-${index}`,
    { title, date: '2021-08-26', ...changes },
  ]);
  const { incidents } = link(records(Object.fromEntries(entries)));
  const planted = [...incidents.values()].filter(({ id }) => id.startsWith('planted'));
  const marks = mapMarks(planted);
  return marks.places
    .slice(0, 1)
    .flatMap((first) => pinsOf(marks.places, placeFrame(first)).map(wordPin));
}

test('a pin is named by its incident, or by its places and how many there are', () => {
  expect(namesOf(place('Kabul', 34.5))).toEqual(['Kabul: Bombing, 26 August 2021']);
  expect(namesOf(place('Kabul', 34.5), place('Kabul', 34.5))).toEqual(['Kabul: 2 incidents']);
  expect(
    namesOf(
      place('Kabul', 34.5),
      place('Bagram', 34.6),
      place('Logar', 34.7),
      place('Wardak', 34.8),
      place('Paghman', 34.9),
    ),
  ).toEqual(['Kabul, Bagram, Logar and 2 further places: 5 incidents']);
});

test('coordinates say their half of the earth, and where they come from', () => {
  expect(wordCoordinates({ lat: 34.528, lon: 69.172 })).toBe('34.53° N, 69.17° E');
  expect(wordCoordinates({ lat: -17.8, lon: -178 })).toBe('17.80° S, 178.00° W');
  expect(wordCoordinates({ lat: 0, lon: 0 })).toBe('0.00° N, 0.00° E');
  expect(wordOrigin({ lat: 1, lon: 2 }, 'GeoNames')).toBe(
    'Coordinates: 1.00° N, 2.00° E, from GeoNames.',
  );
  expect(wordOrigin({ lat: 1, lon: 2 }, undefined)).toBe('Coordinates: 1.00° N, 2.00° E.');
});

test('what is drawn is counted', () => {
  expect(wordDrawn(1, 1)).toBe('1 of 1 incident is drawn.');
  expect(wordDrawn(0, 3)).toBe('0 of 3 incidents are drawn.');
});

test('places have anchors that no two share', () => {
  expect(placeAnchor({ key: '34.528 -69.172' })).toBe('place_34528_-69172');
});
