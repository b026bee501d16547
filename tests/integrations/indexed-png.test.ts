import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { indexedPng } from '#integrations/cards/indexed-png.ts';

/** Opaque pixels, one colour (`0xRRGGBB`) each. */
const pixelsOf = (colours: readonly number[]) =>
  new Uint8Array(colours.flatMap((c) => [c >>> 16, (c >>> 8) & 255, c & 255, 255]));

/** The content of a chunk of a PNG. */
function chunk(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type, 8, 'latin1');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

it('keeps every pixel', async () => {
  const colours = [0xfbfaf7, 0x16191d, 0x16191d, 0x8f1d21, 0xfbfaf7, 0x000000];
  const png = await indexedPng({ width: 3, height: 2, pixels: pixelsOf(colours) });
  if (!png) throw new Error('No picture.');
  const palette = chunk(png, 'PLTE');
  const rows = inflateSync(chunk(png, 'IDAT'));
  const indexes = [...rows.subarray(1, 4), ...rows.subarray(5, 8)];
  expect(indexes.map((index) => palette.readUIntBE(index * 3, 3))).toEqual(colours);
  expect([rows[0], rows[4]]).toEqual([0, 0]);
});

it('makes no picture of more colours than a palette holds', async () => {
  const colours = (count: number) => Array.from({ length: count }, (_, index) => index);
  const made = (count: number) =>
    indexedPng({ width: count, height: 1, pixels: pixelsOf(colours(count)) });
  expect(await made(256)).toBeDefined();
  expect(await made(257)).toBeUndefined();
});
