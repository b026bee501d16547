/** What a reader of the index knows before it asks for anything. */
export interface Manifest {
  readonly version: 1;
  /** Folder of all other files beside the manifest; it changes whenever anything in them does. */
  readonly folder: string;
  readonly entries: number;
  readonly languages: readonly string[];
  /** Number of files of words, a power of two. */
  readonly shards: number;
  /** Entries in each file of records. */
  readonly together: number;
  /** Words that many entries have, the commonest first: of a long text the others are looked up first. */
  readonly common: readonly string[];
  /** Words that so many entries have that they tell nothing; they are in no shard. */
  readonly everywhere: readonly string[];
}

export const manifestFile = 'manifest.json';
export const wordsFile = ({ folder }: Pick<Manifest, 'folder'>, shard: number): string =>
  `${folder}/w/${shard.toString(36)}.bin`;
export const recordsFile = (
  { folder, together }: Pick<Manifest, 'folder' | 'together'>,
  entry: number,
): string => `${folder}/r/${Math.floor(entry / together).toString(36)}.json`;

/** Gives the bytes of a file of the index, by its path beside the manifest. */
export type ReadFile = (path: string) => Promise<Uint8Array>;
