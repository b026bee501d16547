import { world, type Point } from './projection.ts';

/** The size of a drawing, in its own units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The part of the base map that a drawing shows. */
export interface Frame extends Size {
  /** Upper left corner, on the base map. */
  readonly corner: Point;
  /** Units of the drawing for one of the base map. */
  readonly scale: number;
}

/**
 * The closest frame that shows all points with room around them. `closest` bounds the scale, so that a lone town is still
 * seen among its neighbours. A frame never leaves the earth where it can stay on it.
 */
export function frameAround(
  points: readonly Point[],
  size: Size,
  { room, closest }: { readonly room: number; readonly closest: number },
): Frame {
  const [left, right] = ends(points.map(({ x }) => x));
  const [top, bottom] = ends(points.map(({ y }) => y));
  const scale = Math.min(
    closest,
    (size.width - 2 * room) / (right - left),
    (size.height - 2 * room) / (bottom - top),
  );
  const corner = {
    x: onEarth((left + right) / 2, size.width / scale, world.width),
    y: onEarth((top + bottom) / 2, size.height / scale, world.height),
  };
  return { ...size, corner, scale };
}

/** A point of the base map in the drawing. */
export const inDrawing = ({ corner, scale }: Frame, { x, y }: Point): Point => ({
  x: (x - corner.x) * scale,
  y: (y - corner.y) * scale,
});

export const shows = ({ width, height }: Size, { x, y }: Point): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height;

function ends(values: readonly number[]): [least: number, greatest: number] {
  if (values.length === 0) throw new Error('A frame needs a point to show.');
  return values.reduce<[number, number]>(
    ([least, greatest], value) => [Math.min(least, value), Math.max(greatest, value)],
    [Infinity, -Infinity],
  );
}

/** Where a stretch around a middle begins, moved onto the earth; one longer than the earth is centred on it. */
const onEarth = (middle: number, length: number, earth: number) =>
  length >= earth
    ? (earth - length) / 2
    : Math.min(Math.max(middle - length / 2, 0), earth - length);
