import { expect, it } from 'vitest';
import { countriesOf } from '#charts/basemap.ts';
import { mapMarks, pinsOf, type Mapped, type MapPlace } from '#charts/incident-map.ts';
import type { Frame } from '#charts/map-frame.ts';
import { countryLabelsOf, labelsOf, textSize, type MapLabel } from '#charts/map-labels.ts';
import { mapViews, placeFrame } from '#charts/map-views.ts';
import { incidentsInOrder } from '#domain/queries.ts';
import { exampleCorpus } from '#examples/corpus.ts';
import { world } from '#charts/projection.ts';
import { at, atlas, placeOf } from './map-fixture.ts';

const countries = countriesOf(atlas);
const round = (value: number) => Math.round(value * 10) / 10;

const text = ({ x, y, anchor, text }: MapLabel) =>
  `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${text}</text>`;

/** The marks of a map as a picture that a person can look at; the base map lies beside it. */
function picture(places: readonly MapPlace<Mapped>[], frame: Frame, named: boolean): string {
  const pins = pinsOf(places, frame);
  const labels = named
    ? labelsOf(pins, countries, frame)
    : { places: [], countries: countryLabelsOf(pins, countries, frame) };
  const { corner, scale, width, height } = frame;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="${textSize}" dominant-baseline="central">`,
    `<image href="base-map.svg" x="${round(-corner.x * scale)}" y="${round(-corner.y * scale)}" width="${round(world.width * scale)}" height="${round(world.height * scale)}"/>`,
    ...labels.countries.map(text),
    ...pins.flatMap(({ x, y, halo, radius, incidents }) => [
      `<circle cx="${round(x)}" cy="${round(y)}" r="${halo}" fill-opacity=".12"/>`,
      `<circle cx="${round(x)}" cy="${round(y)}" r="${radius}" data-incidents="${incidents.length}"/>`,
    ]),
    ...labels.places.flatMap((label) => (label ? [text(label)] : [])),
    '</svg>\n',
  ].join('\n');
}

it('draws the whole map as it did', async () => {
  const { places } = mapMarks(incidentsInOrder(exampleCorpus));
  for (const { around, wide, narrow } of mapViews(places)) {
    const name = around === undefined ? 'whole' : 'closer';
    await expect(picture(places, wide, true)).toMatchFileSnapshot(`golden/map-${name}-wide.svg`);
    await expect(picture(places, narrow, true)).toMatchFileSnapshot(
      `golden/map-${name}-narrow.svg`,
    );
  }
});

it.each([
  ['town', at('Kabul', [34.528, 69.172])],
  ['province', at('Herat province', [34.348, 62.2], 'province')],
  ['country', at('Fiji', [-17.8, 178], 'country')],
] as const)('draws a place known to the %s as it did', async (precision, incident) => {
  const place = placeOf(incident);
  await expect(picture([place], placeFrame(place), false)).toMatchFileSnapshot(
    `golden/map-place-${precision}.svg`,
  );
});
