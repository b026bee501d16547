import { collections, isCollection, type Collection } from '#domain/collections.ts';
import type { EntryKey, PlacedProblem } from '#domain/problem.ts';
import type { RecordOf, Records } from '#domain/records.ts';
import type { RedirectList } from '#domain/redirects.ts';
import type { SiteSettings } from '#domain/site-settings.ts';
import type { VerdictScale } from '#domain/verdict.ts';
import { contentFolder, type ContentFile, type ContentFiles } from './content-files.ts';
import { placeOfFile } from './entry-place.ts';
import { fileError } from './local-problem.ts';
import type { ParsedFile } from './parse-file.ts';

/** content/ as the program sees it. */
export interface Archive {
  /** Undefined only when `site.yaml` or `verdicts.yaml` cannot be used. */
  readonly records: Records | undefined;
  /** Entries whose file exists but has errors of its own, as "sources/x": those who refer to them are not at fault. */
  readonly broken: ReadonlySet<string>;
  /** Data that does not fit its schema, by the same names: its references can still be looked up. */
  readonly unfit: ReadonlyMap<string, object>;
  /** What is wrong with single files. References and content rules are looked at in `check.ts`. */
  readonly problems: readonly PlacedProblem[];
  /** "sources/x" -> path relative to the content folder. */
  readonly files: ReadonlyMap<string, string>;
}

/** An archive of records that were found sound, and of nothing else. */
export const soundArchive = (records: Records): Archive => ({
  records,
  broken: new Set(),
  unfit: new Map(),
  problems: [],
  files: new Map(),
});

export const keyOf = ({ collection, id }: EntryKey): string => `${collection}/${id}`;

/** Puts parsed files together; `parsed` is in the order of `files`. */
export function assemble(
  { files, problems }: ContentFiles,
  parsed: readonly ParsedFile[],
): Archive {
  const found = problems.slice();
  const paths = new Map<string, string>();
  const values = new Map<string, unknown>();
  const broken = new Set<string>();
  const unfit = new Map<string, object>();
  for (const [index, { path, entry }] of files.entries()) {
    const { value, unfit: data, problems: own } = parsed[index] ?? unread;
    found.push(...own.map((problem) => ({ file: path, ...problem })));
    if (own.length > 0) broken.add(keyOf(entry));
    if (data) unfit.set(keyOf(entry), data);
    const first = paths.get(keyOf(entry));
    if (first === undefined) {
      paths.set(keyOf(entry), path);
      values.set(keyOf(entry), value);
    } else found.push(sameId(first, path), sameId(path, first));
  }
  for (const { file } of problems) {
    const { entry } = placeOfFile(file);
    if (!entry || paths.has(keyOf(entry))) continue;
    paths.set(keyOf(entry), file);
    broken.add(keyOf(entry));
  }
  return {
    records: recordsOf(files, values),
    broken,
    unfit,
    problems: [...found, ...missingSettings(paths, found)],
    files: paths,
  };
}

const unread: ParsedFile = { value: undefined, problems: [] };

const sameId = (file: string, other: string): PlacedProblem => ({
  file,
  ...fileError(
    'duplicate-id',
    `${other} has the same id.`,
    'Rename one of the two: the file name is the id of an entry, over all years.',
  ),
});

const settings = ['site', 'verdicts'] as const;

/** The two settings files that must be there, unless something else is known of them or of the whole folder. */
function missingSettings(paths: ReadonlyMap<string, string>, found: readonly PlacedProblem[]) {
  if (found.some(({ file }) => file === contentFolder)) return [];
  return settings
    .filter((name) => !paths.has(`${name}/${name}`))
    .map((name) => `${name}.yaml`)
    .filter((file) => !found.some((problem) => problem.file === file))
    .map((file) => ({
      file,
      ...fileError(
        'file-missing',
        'The file does not exist.',
        'Create it, or restore it: without it no reference and no rule can be checked.',
      ),
    }));
}

function recordsOf(files: readonly ContentFile[], values: ReadonlyMap<string, unknown>) {
  // The parser has checked every value against the schema of its collection, in this process or in its child.
  const site = values.get('site/site') as SiteSettings | undefined;
  const scale = values.get('verdicts/verdicts') as VerdictScale | undefined;
  const moved = values.get('redirects/redirects') as RedirectList | undefined;
  if (!site || !scale) return undefined;
  const entries = Object.fromEntries(
    collections.map((collection) => [collection, entriesOf(collection, files, values)]),
  ) as unknown as Pick<Records, Collection>;
  return {
    ...entries,
    verdicts: new Map(scale.verdicts.map((verdict) => [verdict.id, verdict])),
    bylines: new Map(site.bylines.map((byline) => [byline.id, byline])),
    site,
    scale,
    redirects: moved?.redirects ?? [],
  } satisfies Records;
}

function entriesOf<C extends Collection>(
  collection: C,
  files: readonly ContentFile[],
  values: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, RecordOf<C>> {
  const ids = files
    .filter(({ entry }) => isCollection(entry.collection) && entry.collection === collection)
    .map(({ entry }) => entry.id);
  return new Map(
    [...new Set(ids)].sort().flatMap((id) => {
      const record = values.get(keyOf({ collection, id })) as RecordOf<C> | undefined;
      return record ? [[id, record] as const] : [];
    }),
  );
}
