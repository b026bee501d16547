import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collections, isCollection, type RefTarget } from '#domain/collections.ts';
import { danglingIn, danglingReferences } from '#domain/corpus.ts';
import type { EntryProblem, PlacedProblem, Position } from '#domain/problem.ts';
import { publicRecords } from '#domain/publication.ts';
import type { Records } from '#domain/records.ts';
import { redirectProblems } from '#domain/redirects.ts';
import { mentionsIn, referencesOf, type Mention } from '#domain/references.ts';
import { checkRules } from '#domain/rules/all-rules.ts';
import { byText } from '#domain/text-order.ts';
import { keyOf, type Archive } from './assemble.ts';
import { decode } from './decode.ts';
import { hasBody } from './entry-kind.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { keptVersionProblems } from './kept-versions.ts';
import { startOfFile } from './local-problem.ts';
import { takeUpLastCheck } from './last-check.ts';
import { locateIn, type Locate } from './locate.ts';
import { pageReviews } from './page-review.ts';
import { securityExpiry } from './security-expiry.ts';

/**
 * Everything that is wrong with content/ on `today`, in order of file and line. `proposed` are texts of files that are not
 * on the disk yet.
 */
export function checkArchive(
  archive: Archive,
  root: string,
  today: string,
  proposed: ReadonlyMap<string, string> = new Map(),
): PlacedProblem[] {
  const { records, broken } = archive;
  const isOnDisk = proposed.size === 0 && broken.size === 0;
  const last = records && isOnDisk ? takeUpLastCheck(root, records, today) : undefined;
  const found = last?.found ?? (records ? problemsIn(archive, records, today) : []);
  last?.keep(found);
  const kept = records && broken.size === 0 ? keptVersionProblems(root, records) : [];
  return [
    ...archive.problems,
    ...kept,
    ...placeProblems(found, archive, root, proposed),
    ...pageReviews(root, today),
    ...(records ? securityExpiry(root, records.site, today) : []),
  ].sort(inOrder);
}

/** What is wrong with entries together, and by the rules. */
const problemsIn = (archive: Archive, records: Records, today: string): EntryProblem[] => [
  ...danglingReferences(records, archive.broken),
  ...danglingInUnfit(archive, records),
  ...redirectProblems(records, archive.broken),
  ...referencesToUnpublished(records, today),
  ...checkRules(records, today, archive.broken),
];

/** A file that does not fit its schema is told of its broken references in the same round. */
const danglingInUnfit = ({ unfit, broken }: Archive, records: Records): EntryProblem[] =>
  [...unfit].flatMap(([key, data]) => {
    const [collection = '', id = ''] = key.split('/');
    return isCollection(collection) ? danglingIn({ collection, id }, data, records, broken) : [];
  });

/** References of what readers see to what they may not see yet: the site could not be linked. */
function referencesToUnpublished(records: Records, today: string): EntryProblem[] {
  const shown = publicRecords(records, today);
  if (collections.every((collection) => shown[collection] === records[collection])) return [];
  const isHidden = ({ target, id }: Pick<Mention, 'target' | 'id'>) =>
    records[target].has(id) && !shown[target].has(id);
  return collections.flatMap((collection) =>
    [...shown[collection].values()].flatMap((record) =>
      (mentionsIn(collection, record).some(isHidden) ? referencesOf(collection, record) : [])
        .filter(isHidden)
        .map(({ target, id, path }) => ({
          rule: 'dangling-reference',
          severity: 'error' as const,
          entry: { collection, id: record.id },
          at: path,
          ...hidden(target, id, today),
        })),
    ),
  );
}

const hidden = (target: RefTarget, id: string, today: string) =>
  target === 'fact-checks'
    ? {
        message: `"${id}" is not public on ${today}, but this entry is.`,
        mend: 'Publish both on one day, or take the reference out until then.',
      }
    : {
        message: `"${id}" of ${target} is a draft, but this entry is public.`,
        mend: 'Look it over and take its line "draft: true" out, or take the reference out.',
      };

/** Problems of entries with their file, line and column, as they are on the disk or proposed. */
export function placeProblems(
  problems: readonly EntryProblem[],
  { files }: Archive,
  root: string,
  proposed: ReadonlyMap<string, string> = new Map(),
) {
  const locators = new Map<string, Locate>();
  return problems.map(({ entry, at, ...problem }): PlacedProblem => {
    const file = files.get(keyOf(entry)) ?? `${entry.collection}.yaml`;
    if ('line' in at) return { ...problem, file, ...at };
    const locate =
      locators.get(file) ?? locateInFile(join(root, file), hasBody(entry), proposed.get(file));
    locators.set(file, locate);
    return { ...problem, file, ...locate(at), at };
  });
}

/** A file that has changed since it was read gets its problems on its first line. */
function locateInFile(path: string, isProse: boolean, proposed: string | undefined): Locate {
  const atStart = (): Position => startOfFile;
  try {
    const text = proposed ?? decode(readFileSync(path)).text;
    if (text === undefined) return atStart;
    if (!isProse) return locateIn(text);
    const parts = splitFrontmatter(text);
    return 'rule' in parts ? atStart : locateIn(parts.yaml, parts.yamlLine);
  } catch {
    return atStart;
  }
}

/** As they are printed: by file and line. */
export const inOrder = (a: PlacedProblem, b: PlacedProblem) =>
  byText(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  byText(a.rule, b.rule) ||
  byText(a.message, b.message);
