import { describe, expect, it } from 'vitest';
import { countriesOf } from '#charts/basemap.ts';
import { mapMarks, pinsOf } from '#charts/incident-map.ts';
import type { Frame } from '#charts/map-frame.ts';
import { countryLabelsOf, labelsOf, textSize, type MapLabel } from '#charts/map-labels.ts';
import { mapViews, placeFrame } from '#charts/map-views.ts';
import { widthOf } from '#charts/text-width.ts';
import { at, atlas, placeOf, worldOfIncidents } from './map-fixture.ts';

const countries = countriesOf(atlas);
const { places } = mapMarks(worldOfIncidents);

function collisions(labels: readonly MapLabel[], frame: Frame): string[] {
  const boxes = labels.map(({ text, anchor, x, y }) => {
    const width = widthOf(text, textSize);
    const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
    return { text, left, right: left + width, top: y - textSize / 2, bottom: y + textSize / 2 };
  });
  return boxes.flatMap((a, index) => [
    ...(a.left < 0 || a.top < 0 || a.right > frame.width || a.bottom > frame.height
      ? [`${a.text} leaves the map`]
      : []),
    ...boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} covers ${b.text}`),
  ]);
}

describe('names on the map', () => {
  it.each(mapViews(places).flatMap(({ wide, narrow }) => [wide, narrow]))(
    'cover nothing at %#',
    (frame) => {
      const labels = labelsOf(pinsOf(places, frame), countries, frame);
      const named = labels.places.filter((label) => label !== undefined);
      expect(named.length).toBeGreaterThan(1);
      expect(labels.countries.length).toBeGreaterThan(1);
      expect(collisions([...named, ...labels.countries], frame)).toEqual([]);
    },
  );

  it('would be seen to cover each other', () => {
    const label: MapLabel = { text: 'Kabul', anchor: 'middle', x: 40, y: 40 };
    const frame = placeFrame(placeOf(at('Kabul', [34.5, 69.2])));
    expect(collisions([label, { ...label, x: 45 }, { ...label, x: 0, y: 90 }], frame)).toHaveLength(
      2,
    );
  });

  it('are shortened at 120 characters, and say how many places a pin stands for', () => {
    const long = [at('Province '.repeat(13).trim(), [34.5, 69.2]), at('Next', [34.6, 69.3])];
    const marks = mapMarks(long);
    const frame =
      mapViews(mapMarks(worldOfIncidents).places)[0]?.wide ??
      placeFrame(placeOf(long[0] ?? at('', [0, 0])));
    const [label] = labelsOf(pinsOf(marks.places, frame), [], frame).places;
    expect(label?.text).toMatch(/… \+ 1$|^Next \+ 1$/);
    expect(widthOf(label?.text ?? '', textSize)).toBeLessThan(220);
  });

  it('leave room for the ring of a small map', () => {
    const place = placeOf(at('Herat province', [34.348, 62.2], 'province'));
    const frame = placeFrame(place);
    const pins = pinsOf([place], frame);
    const labels = countryLabelsOf(pins, countries, frame);
    expect(labels.map(({ text }) => text)).toContain('Iran');
    for (const { x, y } of labels) {
      expect(pins.every((pin) => Math.hypot(pin.x - x, pin.y - y) > pin.halo)).toBe(true);
    }
  });
});
