import { digestOfPieces } from '#archive/file-digest.ts';

/** Where a release lies: a folder or an address. Paths are those below it, with forward slashes. */
export interface ReleasePlace {
  /** As it was named. */
  readonly name: string;
  /** The bytes of a file in pieces; undefined where there is none. */
  readonly open: (path: string) => Promise<AsyncIterable<Uint8Array> | undefined>;
  /** All files, where they can be listed. */
  readonly list?: () => Iterable<string>;
  /** Files that a host keeps for itself and does not serve. */
  readonly unserved?: readonly string[];
  /** How many files are asked for at once. */
  readonly atOnce: number;
}

/** A file of a release, whole; undefined where there is none. */
export async function readReleased(
  { open }: ReleasePlace,
  path: string,
): Promise<Buffer | undefined> {
  const pieces = await open(path);
  return pieces && Buffer.concat(await Array.fromAsync(pieces));
}

/** The SHA-256 of a file, and its text if that is wanted. */
export async function digestReleased(
  { open }: ReleasePlace,
  path: string,
  isWanted: boolean,
): Promise<{ readonly digest: string; readonly text: string } | undefined> {
  const pieces = await open(path);
  if (!pieces) return undefined;
  const kept: Uint8Array[] = [];
  const digest = await digestOfPieces(pieces, (piece) => void (isWanted && kept.push(piece)));
  return { digest, text: Buffer.concat(kept).toString() };
}
