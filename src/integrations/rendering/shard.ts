import { crc32 } from 'node:zlib';

/** One of several builds that share the pages of a site between them. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

export const wholeSite: Shard = { number: 1, of: 1 };

/** Reads "2/4". */
export function readShard(text: string | undefined): Shard {
  if (!text) return wholeSite;
  const [, number = 0, of = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
  if (number === 0 || number > of) {
    throw new Error(`"${text}" is no shard: write 1/4 for the first of four.`);
  }
  return { number, of };
}

/** Each file belongs to one shard, whatever else there is: by its path alone. */
export const isInShard = (path: string, { number, of }: Shard): boolean =>
  crc32(path) % of === number - 1;
