import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { fileDigest } from '#archive/file-digest.ts';
import { replaceFileSync } from '#archive/replace-file.ts';
import type { OutputFolder } from './output-folder.ts';

/** What a file was known by when its digest was taken, and the digest. */
const known = z.record(z.string(), z.tuple([z.string(), z.string()]));
type Known = z.infer<typeof known>;

/** The SHA-256 of files of an output folder, by path; only those are read that are not as the last build left them. */
export function fileDigests(
  files: readonly string[],
  { output, done }: { readonly output: OutputFolder; readonly done: (files: number) => void },
): ReadonlyMap<string, string> {
  const memory = join(output.memory, 'digests.json');
  const last = output.isWarm ? readKnown(memory) : {};
  const now: [string, [string, string]][] = [];
  for (const file of files) {
    const stamp = output.stampOf(file) ?? '';
    const [before, digest] = last[file] ?? [];
    const isKnown = digest !== undefined && before === stamp && output.isUnchanged(file);
    now.push([file, [stamp, isKnown ? digest : fileDigest(join(output.path, file))]]);
    done(1);
  }
  replaceFileSync(memory, JSON.stringify(Object.fromEntries(now)));
  return new Map(now.map(([file, [, digest]]) => [file, digest]));
}

function readKnown(file: string): Known {
  try {
    return known.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}
