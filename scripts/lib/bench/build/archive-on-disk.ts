import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { generatedArchive, layArchive } from '../generated-archive.ts';

const prefix = 'bench-archive-';

/** Removes archives of earlier runs, and nothing else that may be in the folder. */
export function forgetArchives(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((name) => name.startsWith(prefix))) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** The folder of a generated archive, made when it is not there from a run before. */
export async function archiveOnDisk(
  folder: string,
  entries: number,
  seed: number,
  words: readonly string[],
): Promise<string> {
  const made = join(folder, `${prefix}${entries}-${seed}-${generatorDigest(words)}`);
  if (existsSync(made)) return made;
  // Under another name first: a run that is stopped leaves no half of an archive behind.
  const partial = `${made}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await layArchive(partial, 'content', generatedArchive(entries, words, seed));
  renameSync(partial, made);
  return made;
}

/** A copy to edit, fresh for each run. */
export function copiedArchive(archive: string, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  cpSync(archive, folder, { recursive: true });
  return folder;
}

/** Another generator or other words make another archive from the same number and seed. */
function generatorDigest(words: readonly string[]): string {
  const folder = join(import.meta.dirname, '..');
  const sources = readdirSync(folder).filter((name) => name.startsWith('generated-'));
  const hash = createHash('sha256').update(words.join(' '));
  for (const name of sources.sort()) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 8);
}
