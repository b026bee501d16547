import type { GeoContext } from 'd3-geo';
import type { Point } from './projection.ts';

/** Collects what d3-geo draws as SVG path text in whole numbers, each relative to the one before. */
export function compactPath(): GeoContext & { readonly text: () => string } {
  const lines: string[] = [];
  let points: Point[] = [];
  /** Where the last line that was kept left the pen. */
  let pen: Point = { x: 0, y: 0 };

  function finish(closed: boolean): void {
    const [start, ...rest] = points;
    points = [];
    // A ring of fewer than three corners is an island too small to be seen.
    if (!start || rest.length < (closed ? 2 : 1)) return;
    const steps = rest.map((point, index) => step(rest[index - 1] ?? start, point));
    lines.push(`m${step(pen, start)}l${steps.join(' ')}${closed ? 'z' : ''}`);
    pen = closed ? start : (rest.at(-1) ?? start);
  }
  function add(x: number, y: number): void {
    const point = { x: Math.round(x), y: Math.round(y) };
    const last = points.at(-1);
    if (last?.x !== point.x || last.y !== point.y) points.push(point);
  }
  return {
    beginPath: () => finish(false),
    moveTo(x, y) {
      finish(false);
      add(x, y);
    },
    lineTo: add,
    closePath: () => finish(true),
    arc: () => undefined,
    text() {
      finish(false);
      return lines.join('').replaceAll(/[ ,]-/g, '-');
    },
  };
}

const step = (from: Point, to: Point) => `${to.x - from.x},${to.y - from.y}`;
