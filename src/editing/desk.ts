import { keyOf, type Archive } from '#archive/assemble.ts';
import { checkArchive } from '#archive/check.ts';
import { schemaOf } from '#archive/entry-kind.ts';
import { proposedArchive } from '#archive/proposed-archive.ts';
import { readArchive } from '#archive/read-archive.ts';
import { contentText, type FileChange } from '#archive/save-files.ts';
import { newEntryPath } from '#archive/entry-place.ts';
import { entryText } from '#archive/entry-text.ts';
import type { Collection } from '#domain/collections.ts';
import { nearest } from '#domain/nearest.ts';
import type { EntryKey, PlacedProblem } from '#domain/problem.ts';
import type { RecordOf, Records } from '#domain/records.ts';
import { redirectsOf } from '#domain/redirects.ts';
import { editYaml, type Edit } from './edit-yaml.ts';
import { NotEditable, putTogether, takeApart } from './entry-file.ts';
import { fieldOrder } from '#archive/field-order.ts';

/** What an editor works on: content/ as it is, and the day. */
export interface Desk {
  readonly root: string;
  readonly today: string;
  readonly archive: Archive;
  readonly records: Records;
}

export function openDesk(root: string, today: string): Desk {
  const archive = readArchive(root);
  const { records } = archive;
  if (!records) {
    throw new NotEditable(
      `${root}/site.yaml and ${root}/verdicts.yaml must be sound first: npm run check`,
    );
  }
  return { root, today, archive, records };
}

/** An entry with its file as it was read. */
export interface OpenEntry<C extends Collection = Collection> {
  readonly entry: EntryKey & { readonly collection: C };
  readonly record: RecordOf<C>;
  readonly path: string;
  readonly text: string;
}

export function openEntry<C extends Collection>(
  desk: Desk,
  collection: C,
  id: string,
): OpenEntry<C> {
  const entry = { collection, id };
  const entries: { readonly [K in C]: ReadonlyMap<string, RecordOf<K>> } = desk.records;
  const record = entries[collection].get(id);
  const path = desk.archive.files.get(keyOf(entry));
  const text = path === undefined ? undefined : contentText(desk.root, path);
  if (record && path !== undefined && text !== undefined) return { entry, record, path, text };
  if (path !== undefined)
    throw new NotEditable(`${path} has errors of its own. Mend them first: npm run check`);
  const meant =
    redirectsOf(desk.records, collection).get(id) ?? nearest(id, entries[collection].keys());
  throw new NotEditable(
    `There is no "${id}" in ${collection}.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`,
  );
}

export function edited({ entry, path, text }: OpenEntry, edits: readonly Edit[]): FileChange {
  const file = takeApart(entry, text);
  const yaml = editYaml(file.yaml, edits, fieldOrder(schemaOf(entry.collection)));
  return { path, before: text, after: putTogether({ ...file, yaml }) };
}

/** An entry that is to be made. */
export interface Draft {
  readonly collection: Collection;
  readonly id: string;
  readonly data: object;
  readonly body?: string;
}

export const created = (draft: Draft, year: string): FileChange => ({
  path: newEntryPath(draft, year),
  before: undefined,
  after: entryText(draft.collection, draft.data, draft.body),
});

/** The errors that these changes would bring, none of which is on the disk. */
export function errorsOf(
  { archive, root, today }: Desk,
  changes: readonly FileChange[],
): PlacedProblem[] {
  const texts = new Map(
    changes.flatMap(({ path, after }) => (after === undefined ? [] : [[path, after] as const])),
  );
  const gone = new Set(changes.flatMap(({ path, after }) => (after === undefined ? [path] : [])));
  const known = new Set(checkArchive(archive, root, today).map(sameAs));
  return checkArchive(proposedArchive(root, changes), root, today, texts).filter(
    (problem) =>
      problem.severity === 'error' && !gone.has(problem.file) && !known.has(sameAs(problem)),
  );
}

const sameAs = ({ file, rule, message }: PlacedProblem) => JSON.stringify([file, rule, message]);
