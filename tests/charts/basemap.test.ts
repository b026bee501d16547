import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { baseMapSvg, countriesOf } from '#charts/basemap.ts';
import { compactPath } from '#charts/compact-path.ts';
import { simplified } from '#charts/simplified.ts';
import { world } from '#charts/projection.ts';
import { atlas } from './map-fixture.ts';

const svg = baseMapSvg(atlas);

describe('the picture under all pins', () => {
  it('is as it was', async () => {
    await expect(svg).toMatchFileSnapshot('golden/base-map.svg');
  });

  it('is a light file without styles, scripts and addresses', () => {
    expect(gzipSync(svg, { level: 9 }).length).toBeLessThan(60_000);
    expect(svg).not.toMatch(/style|script|href|NaN/);
  });

  it('stays on the paper, with land on no more than a third of it', () => {
    const [land = ''] = [...svg.matchAll(/ d="([^"]*)"/g)].map(([, path]) => path);
    const { area, outside } = measured(land ?? '');
    expect(outside).toBe(0);
    expect(area / (world.width * world.height)).toBeGreaterThan(0.2);
    expect(area / (world.width * world.height)).toBeLessThan(0.34);
  });
});

describe('names of countries', () => {
  const countries = countriesOf(atlas);
  const spotOf = (name: string) => countries.find((country) => country.name === name)?.spots[0];

  it('come largest first and stand on the map', () => {
    expect(countries.length).toBeGreaterThan(190);
    expect(countries[0]?.name).toBe('Russia');
    const off = countries.filter(({ spots }) =>
      spots.some(({ x, y }) => !(x > 0 && y > 0 && x < world.width && y < world.height)),
    );
    expect(off.map(({ name, spots }) => [name, spots])).toEqual([]);
  });

  it('stand on the largest piece of land: that of the United States south of Canada, that of France in Europe', () => {
    expect(spotOf('United States of America')?.y).toBeGreaterThan(spotOf('Canada')?.y ?? Infinity);
    expect(spotOf('France')?.x).toBeGreaterThan(spotOf('Spain')?.x ?? Infinity);
  });
});

describe('a path in whole numbers', () => {
  it('is relative, and leaves out what is too small to be seen', () => {
    const path = compactPath();
    path.moveTo(10, 10);
    path.lineTo(20.4, 10.4);
    path.lineTo(20.4, 5);
    path.closePath();
    path.moveTo(50, 50);
    path.lineTo(50.2, 50.2);
    path.lineTo(51, 50);
    path.closePath();
    path.moveTo(12, 12);
    path.lineTo(14, 11);
    expect(path.text()).toBe('m10,10l10,0 0-5zm2,2l2-1');
  });

  it('needs a topology that is quantised', () => {
    expect(() => simplified({ type: 'Topology', objects: {}, arcs: [] }, 1)).toThrow('quantised');
  });
});

/** Area inside the rings of a compact path, and how many of its corners lie off the map. */
function measured(path: string): { area: number; outside: number } {
  let [x, y, area, outside] = [0, 0, 0, 0];
  for (const [, ring = ''] of path.matchAll(/m([^m]*)/g)) {
    const numbers = [...ring.matchAll(/-?\d+/g)].map(Number);
    const [startX, startY] = [x + (numbers[0] ?? 0), y + (numbers[1] ?? 0)];
    [x, y] = [startX, startY];
    for (let at = 2; at < numbers.length; at += 2) {
      const [nextX, nextY] = [x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0)];
      area += (x * nextY - nextX * y) / 2;
      if (nextX < -1 || nextY < -1 || nextX > world.width + 1 || nextY > world.height + 1)
        outside += 1;
      [x, y] = [nextX, nextY];
    }
    area += (x * startY - startX * y) / 2;
    [x, y] = [startX, startY];
  }
  return { area: Math.abs(area), outside };
}
