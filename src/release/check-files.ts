import { inParallel } from '#archive/in-parallel.ts';
import { checksumList, checksumSignature } from './file-names.ts';
import type { Finding } from './finding.ts';
import { digestReleased, type ReleasePlace } from './release-place.ts';

export interface FileCheck {
  /** Digests by path, as the release lists them. */
  readonly digests: ReadonlyMap<string, string>;
  /** Files whose text is handed on. */
  readonly wanted: RegExp;
  readonly read: (path: string, text: string) => void;
  readonly done: (files: number) => void;
}

/** Reads every file of a release that is on its list: what is missing, changed, or there without being on the list. */
export async function checkFiles(
  place: ReleasePlace,
  { digests, wanted, read, done }: FileCheck,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const files = [...digests].filter(([path]) => !place.unserved?.includes(path));
  await inParallel(files, { atOnce: place.atOnce, done }, async ([path, expected]) => {
    const found = await digestReleased(place, path, wanted.test(path));
    if (!found) findings.push({ at: path, message: 'The file is missing.', mend: again });
    else if (found.digest !== expected) {
      const message = `The file was changed: its SHA-256 is ${found.digest}, not ${expected}.`;
      findings.push({ at: path, message, mend: again });
    }
    if (found && wanted.test(path)) read(path, found.text);
  });
  findings.sort((a, b) => (a.at < b.at ? -1 : 1));
  return [...findings, ...extraFiles(place, digests)];
}

function* extraFiles(
  { list }: ReleasePlace,
  digests: ReadonlyMap<string, string>,
): Iterable<Finding> {
  for (const path of [...(list?.() ?? [])].sort()) {
    if (digests.has(path) || path === checksumList || path === checksumSignature) continue;
    yield {
      at: path,
      message: 'The file is on no list: this release did not bring it.',
      mend: 'Remove it, after you know who put it there.',
    };
  }
}

const again = 'Put the release in place again, and find out who changed it.';
