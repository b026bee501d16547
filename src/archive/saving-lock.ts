import { mkdirSync } from 'node:fs';
import { Locked, lockOf, takeLock } from './file-lock.ts';

const patience = 10_000; // milliseconds
const pause = 3; // milliseconds
const sleeper = new Int32Array(new SharedArrayBuffer(4));

/** Runs while no other process of this machine saves to a content folder: the desk and a verb at a terminal take turns. */
export function whileNobodySaves<T>(root: string, work: () => T): T {
  mkdirSync(root, { recursive: true });
  const release = patiently(() => takeLock(lockOf(root, 'saving')));
  try {
    return work();
  } finally {
    release();
  }
}

/** A save takes a few milliseconds, so it is waited for. */
function patiently<T>(take: () => T): T {
  for (const begun = performance.now(); ;) {
    try {
      return take();
    } catch (error) {
      if (!(error instanceof Locked) || performance.now() - begun > patience) throw error;
      Atomics.wait(sleeper, 0, 0, pause);
    }
  }
}
