import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { packFiles } from '#integrations/packing/pack-files.ts';
import { filesOf } from '../support/built-site.ts';

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

const pack = async (
  name: string,
  files?: readonly string[],
  isPacked?: (file: string) => boolean,
) => {
  const to = join(folder, name);
  const memory = join(folder, 'memory');
  const options = {
    from,
    to,
    folder: 'site.example',
    day: '2026-11-22',
    copy: { site: 'https://site.example', notPacked: [] },
    memory,
    ...(isPacked && { isPacked }),
  };
  const packed = await packFiles(files ?? filesOf(from), options);
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

it('packs a file that is too large to be held, and leaves nothing aside', async () => {
  const text = Buffer.from('a line of a large file\n'.repeat(800_000));
  await writeFile(join(from, 'large.csv'), text);
  const { zip } = await pack('a.zip');
  expect(zip.length).toBeLessThan(text.length / 10);
  expect(text.equals(unzipSync(zip)['site.example/large.csv'] ?? new Uint8Array())).toBe(true);
  expect(filesOf(join(folder, 'memory'))).toEqual(['SHA256SUMS', 'packed-members.json']);
});

it('stores pictures as they are', async () => {
  await writeFile(join(from, 'card.png'), 'p'.repeat(10_000));
  await writeFile(join(from, 'card.txt'), 'p'.repeat(10_000));
  const withPicture = (await pack('a.zip')).bytes;
  const without = (await pack('b.zip', ['Z.txt', 'card.txt', 'index.html'])).bytes;
  expect(withPicture - without).toBeGreaterThan(10_000);
});

describe('beside the archive of the last build', () => {
  const isSame = (changed: readonly string[]) => (file: string) => !changed.includes(file);

  it('makes the same bytes as without it', async () => {
    await pack('a.zip');
    await writeFile(join(from, 'index.html'), 'another page, of another length');
    await writeFile(join(from, 'a/new.txt'), 'new');
    await rm(join(from, 'b'), { recursive: true });
    const warm = await pack('a.zip', undefined, isSame(['index.html', 'a/new.txt']));
    await rm(join(folder, 'memory'), { recursive: true });
    const cold = await pack('b.zip');
    expect(warm.zip.equals(cold.zip)).toBe(true);
    expect(warm.sha256).toBe(cold.sha256);
  });

  it('takes from it what has not changed, and packs nothing twice', async () => {
    await pack('a.zip');
    await writeFile(join(from, 'Z.txt'), 'changed, but nobody says so');
    const { zip } = await pack('a.zip', undefined, isSame([]));
    expect(Buffer.from(unzipSync(zip)['site.example/Z.txt'] ?? []).toString()).toBe('z');
  });
});

it('is what another program unpacks, where a machine has one', async ({ skip }) => {
  const has = await execa('unzip', ['-v'], { reject: false });
  if (has.exitCode !== 0) skip('There is no unzip.');
  const many = Array.from({ length: 66_000 }, (_, index) => `many/${index}.txt`);
  await mkdir(join(from, 'many'));
  for (const file of many) writeFileSync(join(from, file), file);
  await pack('a.zip');
  const { exitCode, stdout } = await execa('unzip', ['-tq', join(folder, 'a.zip')]);
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining('No errors')]);
  const broken = await readFile(join(folder, 'a.zip'));
  broken.writeUInt8(0, broken.indexOf('Z.txt') + 5);
  await writeFile(join(folder, 'b.zip'), broken);
  expect(
    (await execa('unzip', ['-tq', join(folder, 'b.zip')], { reject: false })).exitCode,
  ).not.toBe(0);
}, 60_000);
