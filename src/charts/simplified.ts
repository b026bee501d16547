import type { Topology } from 'topojson-specification';

type Position = readonly [x: number, y: number];

/**
 * A topology whose lines keep only corners that stand out by more than the tolerance, in degrees of latitude. Neighbours
 * share their lines, so that they still fit each other.
 */
export function simplified<T extends Topology>(topology: T, tolerance: number): T {
  const { transform, ...rest } = topology;
  if (!transform) throw new Error('The topology is not quantised.');
  const [scaleX, scaleY] = transform.scale;
  const [startX, startY] = transform.translate;
  const arcs = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    const line = arc.map(([stepX = 0, stepY = 0]): Position => {
      x += stepX;
      y += stepY;
      return [x * scaleX + startX, y * scaleY + startY];
    });
    return standingOut(line, tolerance);
  });
  // The type of a topology says nothing of its transform, which is now applied.
  return { ...rest, arcs } as unknown as T;
}

/** Douglas and Peucker's way. */
function standingOut(line: readonly Position[], tolerance: number): readonly Position[] {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return line;
  const distances = line.map((corner) => distanceToSegment(corner, first, last));
  const farthest = Math.max(...distances);
  if (farthest <= tolerance) return [first, last];
  const at = distances.indexOf(farthest);
  return [
    ...standingOut(line.slice(0, at + 1), tolerance).slice(0, -1),
    ...standingOut(line.slice(at), tolerance),
  ];
}

function distanceToSegment([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
  const narrowing = Math.cos((ay * Math.PI) / 180); // degrees of longitude are shorter towards the poles
  const [dx, dy, px, py] = [(bx - ax) * narrowing, by - ay, (x - ax) * narrowing, y - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return Math.hypot(px - along * dx, py - along * dy);
}
