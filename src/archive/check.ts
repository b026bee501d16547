import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { danglingReferences } from '#domain/corpus.ts';
import type { EntryProblem, PlacedProblem, Position } from '#domain/problem.ts';
import { publicRecords } from '#domain/publication.ts';
import type { Records } from '#domain/records.ts';
import { checkRules } from '#domain/rules/all-rules.ts';
import { keyOf, type Archive } from './assemble.ts';
import { decode } from './decode.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { startOfFile } from './local-problem.ts';
import { locateIn, type Locate } from './locate.ts';
import { hasBody } from './parse-file.ts';

/** Everything that is wrong with content/ on `today`, in order of file and line. */
export function checkArchive(archive: Archive, root: string, today: string): PlacedProblem[] {
  const { records, broken } = archive;
  const found = records
    ? [
        ...danglingReferences(records, broken),
        ...referencesToUnpublished(records, today),
        ...checkRules(records, today, broken),
      ]
    : [];
  return [...archive.problems, ...place(found, archive, root)].sort(inOrder);
}

/** References of what readers see to entries that they may not see yet: the site could not be linked. */
function referencesToUnpublished(records: Records, today: string): EntryProblem[] {
  const publicOnes = publicRecords(records, today);
  return danglingReferences(publicOnes)
    .filter((problem) => records['fact-checks'].has(idAt(problem, records)))
    .map((problem) => ({
      ...problem,
      message: `"${idAt(problem, records)}" is not public on ${today}, but this entry is.`,
      mend: 'Publish both on one day, or take the reference out until then.',
    }));
}

function idAt({ entry, at }: EntryProblem, records: Records): string {
  if (entry.collection !== 'fact-checks' || !('reduce' in at)) return '';
  const record: unknown = records['fact-checks'].get(entry.id);
  return String(at.reduce<unknown>((value, key) => Reflect.get(Object(value), key), record));
}

function place(problems: readonly EntryProblem[], { files }: Archive, root: string) {
  const locators = new Map<string, Locate>();
  return problems.map(({ entry, at, ...problem }): PlacedProblem => {
    const file = files.get(keyOf(entry)) ?? `${entry.collection}.yaml`;
    if ('line' in at) return { ...problem, file, ...at };
    const locate = locators.get(file) ?? locateInFile(join(root, file), hasBody(entry));
    locators.set(file, locate);
    return { ...problem, file, ...locate(at) };
  });
}

/** A file that has changed since it was read gets its problems on its first line. */
function locateInFile(path: string, isProse: boolean): Locate {
  const atStart = (): Position => startOfFile;
  try {
    const { text } = decode(readFileSync(path));
    if (text === undefined) return atStart;
    if (!isProse) return locateIn(text);
    const parts = splitFrontmatter(text);
    return 'rule' in parts ? atStart : locateIn(parts.yaml, parts.yamlLine);
  } catch {
    return atStart;
  }
}

const inOrder = (a: PlacedProblem, b: PlacedProblem) =>
  compare(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  compare(a.rule, b.rule) ||
  compare(a.message, b.message);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
