import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeEach, expect, it } from 'vitest';
import { filesToPack, packFiles } from '#integrations/packed-files.ts';

const content: Readonly<Record<string, string>> = {
  'index.html': '<p>Ω</p>',
  'b/empty.txt': '',
  'a/large.txt': 'x'.repeat(300_000),
  'Z.txt': 'z',
};

let folder: string;
let from: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-pack-'));
  from = join(folder, 'dist');
  for (const [path, text] of Object.entries(content)) {
    await mkdir(join(from, path, '..'), { recursive: true });
    await writeFile(join(from, path), text);
  }
  return () => rm(folder, { recursive: true });
});

const pack = async (name: string, files?: readonly string[]) => {
  const to = join(folder, name);
  const options = { from, to, folder: 'site.example', day: '2026-11-22' };
  const packed = await packFiles(files ?? (await filesToPack(from)), options);
  return { ...packed, zip: await readFile(to) };
};
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

it('packs every file, in the order of names, and a list of their checksums', async () => {
  const { zip, bytes, sha256: sum } = await pack('a.zip');
  const unpacked = unzipSync(zip);
  const names = ['Z.txt', 'a/large.txt', 'b/empty.txt', 'index.html'];
  expect(Object.keys(unpacked)).toEqual(
    [...names, 'SHA256SUMS'].map((name) => `site.example/${name}`),
  );
  for (const [path, text] of Object.entries(content)) {
    expect(Buffer.from(unpacked[`site.example/${path}`] ?? []).toString()).toBe(text);
  }
  expect(Buffer.from(unpacked['site.example/SHA256SUMS'] ?? []).toString()).toBe(
    names.map((name) => `${sha256(content[name] ?? '')}  ${name}\n`).join(''),
  );
  expect({ bytes, sum }).toEqual({ bytes: zip.length, sum: sha256(zip) });
});

it('makes the same bytes at another hour and in another place', async () => {
  const zone = process.env['TZ'];
  try {
    const zips = [];
    for (const place of ['Pacific/Kiritimati', 'UTC', 'America/Los_Angeles']) {
      process.env['TZ'] = place;
      await writeFile(join(from, 'Z.txt'), 'z');
      zips.push((await pack(`${zips.length}.zip`)).zip);
    }
    expect(zips[1]).toEqual(zips[0]);
    expect(zips[2]).toEqual(zips[0]);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
  await writeFile(join(from, 'Z.txt'), 'y');
  expect((await pack('other.zip')).sha256).not.toBe((await pack('again.zip', ['Z.txt'])).sha256);
});

it('fails when a file is gone', async () => {
  await expect(pack('a.zip', ['index.html', 'gone.html'])).rejects.toThrow('gone.html');
});
