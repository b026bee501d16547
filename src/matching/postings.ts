import { ByteReader, ByteWriter } from './binary.ts';

/** An entry that has a word, by number, and how strongly it has it: 0 to 7. */
export interface Posting {
  readonly entry: number;
  readonly strength: number;
}

export type Postings = ReadonlyMap<string, readonly Posting[]>;

const k1 = 1.2;
const b = 0.3;
const strongest = 7;
const [least, most] = [0.5, 2.2];

/** BM25's share of the word's frequency, in eight steps: stored, so that no reader needs the length of an entry. */
export function strengthOf(frequency: number, length: number, meanLength: number): number {
  const share =
    (frequency * (k1 + 1)) / (frequency + k1 * (1 - b + (b * length) / Math.max(1, meanLength)));
  const step = Math.round(((share - least) / (most - least)) * strongest);
  return Math.max(0, Math.min(strongest, step));
}

export const shareOf = (strength: number): number =>
  least + (strength / strongest) * (most - least);

/** How telling a word is that `having` of `all` entries have. */
export const rarity = (having: number, all: number): number =>
  Math.log(1 + (all - having + 0.5) / (having + 0.5));

/** The shard that holds a word: the low bits of its FNV-1a hash. `shards` is a power of two. */
export function shardOf(form: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < form.length; index += 1) {
    hash = Math.imul(hash ^ form.charCodeAt(index), 0x01000193);
  }
  return ((hash ^ (hash >>> 15)) >>> 0) & (shards - 1);
}

/** Words in order, each with its entries: steps between their numbers, the strength in the low three bits. */
export function encodePostings(words: Iterable<readonly [string, readonly Posting[]]>): Uint8Array {
  const shard = new ByteWriter();
  for (const [form, postings] of words) {
    const list = new ByteWriter();
    let last = -1;
    for (const { entry, strength } of postings) {
      list.number((entry - last - 1) * 8 + strength);
      last = entry;
    }
    shard.word(form);
    shard.run(list.done());
  }
  return shard.done();
}

/** The postings of the wanted words in a shard; a word that no entry has is absent. */
export function decodePostings(bytes: Uint8Array, wanted: ReadonlySet<string>): Postings {
  const shard = new ByteReader(bytes);
  const found = new Map<string, readonly Posting[]>();
  while (!shard.isDone) {
    const form = shard.word();
    const list = shard.run();
    if (wanted.has(form)) found.set(form, postingsIn(new ByteReader(list)));
  }
  return found;
}

function postingsIn(list: ByteReader): Posting[] {
  const postings: Posting[] = [];
  let last = -1;
  while (!list.isDone) {
    const value = list.number();
    last += Math.floor(value / 8) + 1;
    postings.push({ entry: last, strength: value % 8 });
  }
  return postings;
}
