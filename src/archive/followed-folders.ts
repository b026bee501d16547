import { resolve } from 'node:path';
import { processWide } from '#domain/process-wide.ts';

/** Paths that changed in a folder, in the order in which they were heard of. */
type Log = string[];

const logs = processWide('followed-folders', () => new Map<string, Log>());

/** From now on somebody tells of every change in this folder, so that nobody has to look at all its files. */
export const beginFollowing = (root: string): void => void logs.set(resolve(root), []);

export const endFollowing = (root: string): void => void logs.delete(resolve(root));

/** Tells that something happened at a path of a folder; only a folder that is followed takes note. */
export const noteChange = (root: string, path: string): void =>
  void logs.get(resolve(root))?.push(path);

/** A place in the log of a folder; what is noted from now on comes after it. Undefined if nobody follows the folder. */
export interface Moment {
  readonly log: Log;
  readonly heard: number;
}

export function momentOf(root: string): Moment | undefined {
  const log = logs.get(resolve(root));
  return log && { log, heard: log.length };
}

/** The paths that changed since; undefined if nobody can say. */
export const changesSince = (root: string, moment: Moment | undefined): string[] | undefined =>
  moment && moment.log === logs.get(resolve(root)) ? moment.log.slice(moment.heard) : undefined;
