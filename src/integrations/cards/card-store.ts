import { createHash } from 'node:crypto';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '#archive/replace-file.ts';
import { rasterise } from './rasterise.ts';

export interface StoredCard {
  /** The name of its file in the store. */
  readonly file: string;
  /** False when it lay in the store already. */
  readonly isNew: boolean;
}

/** Goes up when the rasteriser makes other bytes of the same drawing. */
const edition = 'resvg 2.6.2, indexed 1';

/** Pictures by the digest of their drawings: each is rasterised once, as long as the folder is kept. */
export async function storedCard(svg: string, store: string): Promise<StoredCard> {
  const digest = createHash('sha256').update(edition).update('\0').update(svg).digest('hex');
  const file = `${digest}.png`;
  if (await isThere(join(store, file))) return { file, isNew: false };
  await replaceFile(join(store, file), await rasterise(svg));
  return { file, isNew: true };
}

async function isThere(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}
