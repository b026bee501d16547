import { resolve } from 'node:path';
import type { Archive } from './assemble.ts';
import { processWide } from '#domain/process-wide.ts';

/** The archive of which a build is made: read and checked once, for every part of the process. */
export interface SharedArchive {
  readonly root: string;
  /** The day on which it was found sound. */
  readonly today: string;
  readonly archive: Archive;
}

/** At most one. A worker thread has none until whoever starts it shares one there. */
const place = processWide('shared-archive', () => new Map<'archive', SharedArchive>());

/** From now on all of the process reads this archive, whatever becomes of the folder; undefined ends that. */
export function shareArchive(shared: SharedArchive | undefined): void {
  if (shared) place.set('archive', { ...shared, root: resolve(shared.root) });
  else place.clear();
}

/** The shared archive, if it is of this folder. */
export function sharedArchive(root: string): SharedArchive | undefined {
  const shared = place.get('archive');
  return shared?.root === resolve(root) ? shared : undefined;
}
