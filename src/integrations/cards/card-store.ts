import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rasterise } from './rasterise.ts';

export interface StoredCard {
  readonly png: Buffer;
  /** False when it lay in the store already. */
  readonly isNew: boolean;
}

/** Goes up when the rasteriser makes other bytes of the same drawing. */
const edition = 'resvg 2.6.2, indexed 1';

/** Pictures by the digest of their drawings: each is rasterised once, as long as the folder is kept. */
export async function storedCard(svg: string, store: string): Promise<StoredCard> {
  const digest = createHash('sha256').update(edition).update('\0').update(svg).digest('hex');
  const file = join(store, `${digest}.png`);
  const kept = await readIfThere(file);
  if (kept) return { png: kept, isNew: false };
  const png = await rasterise(svg);
  await writeWhole(file, png, store);
  return { png, isNew: true };
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}

/** Under another name first, so that a build that is killed leaves no half of a picture. */
async function writeWhole(file: string, png: Buffer, store: string): Promise<void> {
  await mkdir(store, { recursive: true });
  const partial = `${file}.${randomUUID()}`;
  await writeFile(partial, png);
  await rename(partial, file);
}
