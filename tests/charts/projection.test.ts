import { expect, it } from 'vitest';
import { pointOf, world } from '#charts/projection.ts';

const distance = (a: { lat: number; lon: number }, b: { lat: number; lon: number }) =>
  Math.hypot(pointOf(a).x - pointOf(b).x, pointOf(a).y - pointOf(b).y);

it('has a point on the map for every place on earth', () => {
  for (let lat = -90; lat <= 90; lat += 15) {
    for (let lon = -180; lon <= 180; lon += 15) {
      const { x, y } = pointOf({ lat, lon });
      expect(x >= -1 && x <= world.width + 1, `x of ${lat}, ${lon}`).toBe(true);
      expect(y >= -1 && y <= world.height + 1, `y of ${lat}, ${lon}`).toBe(true);
    }
  }
});

it('puts north above south and west before east', () => {
  expect(pointOf({ lat: 60, lon: 20 }).y).toBeLessThan(pointOf({ lat: 40, lon: 20 }).y);
  expect(pointOf({ lat: 40, lon: -74 }).x).toBeLessThan(pointOf({ lat: 40, lon: 70 }).x);
});

it('keeps neighbours across the antimeridian beside each other', () => {
  expect(distance({ lat: 0, lon: 180 }, { lat: 0, lon: -180 })).toBeLessThan(0.001);
  expect(distance({ lat: -17, lon: 179.5 }, { lat: -17, lon: -179.5 })).toBeLessThan(30);
  expect(distance({ lat: 66, lon: 178 }, { lat: 66, lon: -173 })).toBeLessThan(200);
});

it('has its seam in the open Pacific', () => {
  expect(distance({ lat: 0, lon: -168.5 }, { lat: 0, lon: -169.5 })).toBeGreaterThan(7000);
});
