import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files.ts';

/** Thrown before anything is written; the message says what is there, and what to do. */
export class ForeignFolder extends Error {
  constructor(message: string) {
    super(`${message} Nothing was built: name another folder, or empty this one yourself.`);
    this.name = 'ForeignFolder';
  }
}

/** What every build leaves, and what a build that was killed does. */
const marks = ['_astro', '.prerender'];

/** Throws when a folder of which no build is on record holds files that no build has made: a build would remove them. */
export function refuseForeign(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw new ForeignFolder(`${path} is a file.`);
  if (marks.some((mark) => existsSync(join(path, mark)))) return;
  for (const file of filesBelow(path)) {
    throw new ForeignFolder(`${path} holds files that no build has made, such as ${file}.`);
  }
}
