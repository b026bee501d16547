import { crc32 } from 'node:zlib';

/** One of several builds that make the pages of a site between them. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** Reads "2/4"; nothing is no shard, but the whole. */
export function readShard(text: string | undefined): Shard | undefined {
  if (!text) return undefined;
  const [, number = 0, of = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
  if (number === 0 || number > of) {
    throw new RangeError(`"${text}" is no shard of a build: write 1/4 for the first of four.`);
  }
  return { number, of };
}

/** Each page belongs to one shard, whatever else there is: by its path alone. */
export const isInShard = (path: string, { number, of }: Shard): boolean =>
  crc32(path) % of === number - 1;
