import type { Country } from './basemap.ts';
import { inDrawing, type Frame } from './map-frame.ts';
import type { Mapped, Pin } from './incident-map.ts';
import type { Point } from './projection.ts';
import { fitted, widthOf } from './text-width.ts';

/** Size of all text on a map, in units of the drawing: 12 CSS pixels or more at every scale at which it is shown. */
export const textSize = 14.5;

export interface MapLabel extends Point {
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface MapLabels {
  /** One for each pin, in their order, where there is room. */
  readonly places: readonly (MapLabel | undefined)[];
  readonly countries: readonly MapLabel[];
}

/** Names beside pins, then names of countries wherever room is left. None covers a pin, another name or the edge. */
export function labelsOf(
  pins: readonly Pin<Mapped>[],
  countries: readonly Country[],
  frame: Frame,
): MapLabels {
  const fits = roomAround(pins, frame);
  const places = pins.map((pin) => besides(pin).find(fits));
  return { places, countries: namesOf(countries, frame, fits) };
}

/** Names of countries around pins that need no name of their own. */
export const countryLabelsOf = (
  pins: readonly Pin<Mapped>[],
  countries: readonly Country[],
  frame: Frame,
): readonly MapLabel[] => namesOf(countries, frame, roomAround(pins, frame));

/** Says whether a label has room, and keeps that room for it. */
type Fits = (label: MapLabel) => boolean;

function roomAround(pins: readonly Pin<Mapped>[], frame: Frame): Fits {
  const taken = pins.map(boxOfPin);
  return (label) => {
    const box = boxOf(label);
    const free = isInside(box, frame) && !taken.some((other) => overlap(box, other));
    if (free) taken.push(box);
    return free;
  };
}

/** A country much narrower than its name goes without. */
const namesOf = (countries: readonly Country[], frame: Frame, fits: Fits): MapLabel[] =>
  countries.flatMap(({ name, extent, spots }) =>
    extent * frame.scale < widthOf(name, textSize) * 0.6
      ? []
      : (spots.map((spot) => centred(name, inDrawing(frame, spot))).find(fits) ?? []),
  );

const centred = (text: string, at: Point): MapLabel => ({ text, anchor: 'middle', ...at });

/** After the pin, before it, under it: the first that fits is drawn. */
function besides({ x, y, radius, halo, places }: Pin<Mapped>): MapLabel[] {
  const others = places.length > 1 ? ` + ${places.length - 1}` : '';
  const text = fitted(places[0]?.name ?? '', textSize, roomForName) + others;
  const gap = Math.max(radius, halo) + 5;
  return [
    { text, anchor: 'start', x: x + gap, y },
    { text, anchor: 'end', x: x - gap, y },
    { text, anchor: 'middle', x, y: y + gap + textSize / 2 },
    { text, anchor: 'middle', x, y: y - gap - textSize / 2 },
  ];
}

/** Room for the name of a place, in units of the drawing; pins have their whole name elsewhere. */
const roomForName = 170;

function boxOf({ x, y, text, anchor }: MapLabel): Box {
  const width = widthOf(text, textSize);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y - textSize / 2, bottom: y + textSize / 2 };
}

function boxOfPin({ x, y, radius, halo }: Pin<Mapped>): Box {
  const around = Math.max(radius, halo);
  return { left: x - around, right: x + around, top: y - around, bottom: y + around };
}

const margin = 4;
const isInside = ({ left, right, top, bottom }: Box, { width, height }: Frame) =>
  left >= margin && top >= margin && right <= width - margin && bottom <= height - margin;

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
