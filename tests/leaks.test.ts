import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { seeded } from '../scripts/lib/bench/generated-entries.ts';
import { leaksBelow } from './support/leaks.ts';

const word = 'canary-of-the-search';
const random = seeded(1);
/** What does not get smaller. */
const noise = Buffer.from(Array.from({ length: 5000 }, () => Math.floor(random() * 256)));
const page = strToU8(`${word} ${'and what follows it. '.repeat(200)}${noise.toString('base64')}`);

/** A picture with a text in it, deflated. */
function picture(text: Uint8Array): Uint8Array {
  const chunk = (kind: string, data: Uint8Array) => {
    const [length, named, sum] = [
      Buffer.alloc(4),
      Buffer.concat([Buffer.from(kind), data]),
      Buffer.alloc(4),
    ];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.alloc(13)),
    chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(text)])),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const packed: Readonly<Record<string, Uint8Array>> = {
  'a name': zipSync({ [`${word}.txt`]: strToU8('') }, { level: 0 }),
  'a stored file': zipSync({ 'noise.bin': noise, 'page.txt': page }, { level: 0 }),
  'a deflated file': zipSync({ 'noise.bin': noise, 'page.txt': page }),
  'an archive within an archive': zipSync({ 'inner.zip': zipSync({ 'page.txt': page }) }),
  'a gzip file': gzipSync(page),
  'the text of a picture': picture(page),
  'a gzip file within an archive': zipSync({ 'page.txt.gz': gzipSync(page) }),
};

async function found(bytes: Uint8Array): Promise<boolean> {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'plumbline-leaks-'));
  await writeFile(join(folder.path, 'packed'), bytes);
  return leaksBelow(folder.path, word).length === 1;
}

describe.each(Object.entries(packed))('the search for what must not get out: %s', (_, bytes) => {
  it('finds it', async () => {
    expect(await found(bytes)).toBe(true);
  });

  it('finds it in a file that a killed build left half written', async () => {
    // The directory of an archive is lost, or the last third of a packed file.
    expect(await found(bytes.subarray(0, Math.floor(bytes.length * 0.66)))).toBe(true);
  });

  it('reads a file that ends anywhere: what is found in a part of it is found in every longer one', async () => {
    const answers: boolean[] = [];
    for (let length = 0; length < bytes.length; length += 97) {
      answers.push(await found(bytes.subarray(0, length)));
    }
    expect(answers).toEqual(answers.toSorted());
    expect([answers[0], answers.at(-1)]).toEqual([false, true]);
  });
});

it('finds nothing where there is nothing', async () => {
  expect(await found(zipSync({ 'page.txt': noise }))).toBe(false);
});
