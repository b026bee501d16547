import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryPaths, idIn } from './archive-files.ts';

/** The entries of an archive that a bench edits. */
export interface EditedEntries {
  /** A fact-check from the middle of the archive, as paths are in it. */
  readonly entry: string;
  /** The source that most fact-checks cite. */
  readonly source: string;
  readonly citing: number;
}

export function editedEntries(archive: string): EditedEntries {
  const paths = entryPaths(archive);
  const checks = paths.filter((path) => path.startsWith('fact-checks/')).sort();
  const citing = new Map<string, number>();
  for (const path of checks) {
    const text = readFileSync(join(archive, path), 'utf8');
    for (const id of new Set(text.match(/(?<=\bsource(?:: |="))[\w-]+/g))) {
      citing.set(id, (citing.get(id) ?? 0) + 1);
    }
  }
  const [most = ['', 0]] = [...citing].sort((a, b) => b[1] - a[1]);
  return {
    entry: checks[Math.floor(checks.length / 2)] ?? '',
    source: paths.find((path) => path.startsWith('sources/') && idIn(path) === most[0]) ?? '',
    citing: most[1],
  };
}

/** Changes the title of an entry, which other pages show too. */
export function retitle(archive: string, path: string, round: number): void {
  const file = join(archive, path);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^(title: .*?)(?: Edit \d+\.)?$/m, `$1 Edit ${round}.`));
}
