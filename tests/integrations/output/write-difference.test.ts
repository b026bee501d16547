import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { beforeEach, expect, it } from 'vitest';
import { writeDifference } from '#integrations/output/write-difference.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-difference-'));
  file = join(folder, 'large.txt');
  return () => rmSync(folder, { recursive: true });
});

/** Larger than a block, with `ü` so that characters are not bytes. */
const pieces = (count: number, last = '') => [
  ...Array.from({ length: count }, (_, index) => `${index} ü `.repeat(500)),
  last,
];

it.each([
  ['the same', pieces(90), pieces(90), false],
  ['other at its end', pieces(90, 'x'), pieces(90, 'y'), true],
  ['longer', pieces(90), pieces(91), true],
  ['shorter', pieces(91), pieces(90), true],
  ['other at its beginning', ['x', ...pieces(90)], ['y', ...pieces(90)], true],
  ['empty', pieces(90), [], true],
  ['no longer empty', [], pieces(2), true],
])('a text in pieces that is %s', (_, before, after, isWritten) => {
  expect(writeDifference(file, before)).toBe(true);
  const { mtimeMs } = statSync(file);
  expect(writeDifference(file, after)).toBe(isWritten);
  expect(readFileSync(file, 'utf8')).toBe(after.join(''));
  expect(statSync(file).mtimeMs === mtimeMs).toBe(!isWritten);
});

it('takes bytes in pieces as they are, between pieces of text', () => {
  writeDifference(file, ['a', new Uint8Array([0, 255]), 'b', 'c']);
  expect([...readFileSync(file)]).toEqual([97, 0, 255, 98, 99]);
});

it('takes a text as a whole', () => {
  expect(writeDifference(file, 'ü')).toBe(true);
  expect(writeDifference(file, Buffer.from('ü'))).toBe(false);
  expect(writeDifference(file, 'ö')).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('ö');
});

it('holds no more than a little of 200 MB, new or compared', async () => {
  const streamed = await memoryOf('streamed');
  const held = await memoryOf('held');
  expect(streamed.bytes).toBe(200_000_000);
  expect(streamed.growth).toBeLessThan(60);
  expect(held.growth).toBeGreaterThan(150);
}, 60_000);

async function memoryOf(way: string): Promise<{ readonly bytes: number; readonly growth: number }> {
  writeFileSync(file, '');
  const script = fileURLToPath(new URL('write-200-mb.ts', import.meta.url));
  const { stdout } = await execa(process.execPath, [script, way, file]);
  return { bytes: statSync(file).size, growth: Number(stdout) };
}
