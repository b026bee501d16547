import type { Point } from './projection.ts';

interface Located {
  readonly point: Point;
}

/** About 900 km: places nearer to each other than this belong to one region. */
const reach = 180;

/** Places that hang together, place by place; the region with the most places first. */
export function regionsOf<P extends Located>(places: readonly P[]): P[][] {
  const left = new Set(places);
  const regions: P[][] = [];
  for (const start of places) {
    if (!left.delete(start)) continue;
    const region = [start];
    for (const place of region) {
      for (const other of left) {
        if (distance(place, other) <= reach && left.delete(other)) region.push(other);
      }
    }
    regions.push(region);
  }
  return regions.sort((a, b) => b.length - a.length);
}

const distance = (a: Located, b: Located) =>
  Math.hypot(a.point.x - b.point.x, a.point.y - b.point.y);
