import { resolve } from 'node:path';
import type { Archive } from './assemble.ts';

/** The archive of which a build is made: read and checked once, for every part of the process. */
export interface SharedArchive {
  readonly root: string;
  /** The day on which it was found sound. */
  readonly today: string;
  readonly archive: Archive;
}

/**
 * Pages are bundled for a build and have modules of their own. So the archive stands where those reach it, too: as the
 * property `Symbol.for('plumbline.archive')` of the global object. A worker thread is given it by whoever starts it.
 */
const place = Symbol.for('plumbline.archive');

/** From now on all of the process reads this archive, whatever becomes of the folder; undefined ends that. */
export const shareArchive = (shared: SharedArchive | undefined): void =>
  void Reflect.set(globalThis, place, shared && { ...shared, root: resolve(shared.root) });

/** The shared archive, if it is of this folder. */
export function sharedArchive(root: string): SharedArchive | undefined {
  // Only `shareArchive` sets it.
  const shared = Reflect.get(globalThis, place) as SharedArchive | undefined;
  return shared?.root === resolve(root) ? shared : undefined;
}
