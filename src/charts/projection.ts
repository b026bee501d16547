import { geoEqualEarth } from 'd3-geo';

/** A point of the base map, or of a drawing; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Degrees, WGS 84. */
export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

/** The whole earth in units of the base map; one is about 5 km at the equator. */
export const world = { width: 8000, height: 3894 } as const;

/**
 * Equal Earth, so that no country looks larger than it is. The seam lies at 169° W, in the Bering Strait and the open
 * Pacific: Chukotka and Fiji stay whole.
 */
export const projection = geoEqualEarth()
  .rotate([-11, 0])
  .precision(4)
  .fitExtent(
    [
      [0, 0],
      [world.width, world.height],
    ],
    { type: 'Sphere' },
  );

export function pointOf({ lat, lon }: Coordinates): Point {
  const point = projection([lon, lat]);
  if (!point) throw new Error(`No point of the map for ${lat}, ${lon}.`);
  return { x: point[0], y: point[1] };
}
