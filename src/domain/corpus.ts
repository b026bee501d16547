import { collections, registers, type Collection, type RefTarget } from './collections.ts';
import type { Entity } from './entities.ts';
import { nearest } from './nearest.ts';
import type { EntryProblem } from './problem.ts';
import { RecordedMap, recordedEntity } from './recorded.ts';
import type { Records } from './records.ts';
import {
  mapReferences,
  mentionsIn,
  referencesOf,
  type Mention,
  type Reference,
} from './references.ts';
import { addReverseEdges, noEdges } from './reverse-edges.ts';
import { redirectsOf, type Redirect } from './redirects.ts';
import type { SiteSettings } from './site-settings.ts';
import type { VerdictScale } from './verdict.ts';

/** All of content/ as linked entities, by id, in order of id. */
export type Corpus = { readonly [T in RefTarget]: ReadonlyMap<string, Entity<T>> } & {
  readonly site: SiteSettings;
  readonly scale: VerdictScale;
  readonly redirects: readonly Redirect[];
};

/** Thrown by `link` when references name what does not exist. */
export class DanglingReferences extends Error {
  readonly problems: readonly EntryProblem[];

  constructor(problems: readonly EntryProblem[]) {
    super(problems.map((problem) => problem.message).join('\n'));
    this.name = 'DanglingReferences';
    this.problems = problems;
  }
}

/**
 * References that name no entry. `broken` are ids whose file exists but could not be read:
 * that file has its own message, and those who refer to it are not at fault.
 */
export function danglingReferences(
  records: Records,
  broken: ReadonlySet<string> = new Set(),
): EntryProblem[] {
  if (whole.has(records)) return [];
  const found: EntryProblem[] = [];
  for (const collection of collections) {
    for (const record of records[collection].values()) {
      const isDangling = ({ target, id }: Mention) => !records[target].has(id);
      if (mentionsIn(collection, record).some(isDangling))
        found.push(...danglingIn({ collection, id: record.id }, record, records, broken));
    }
  }
  if (found.length === 0 && broken.size === 0) whole.add(records);
  return found;
}

/** Records of which every reference names one that exists: who links them has often checked them just before. */
const whole = new WeakSet<Records>();

/** Says so of records that another process has checked. */
export const trustReferences = (records: Records): void => void whole.add(records);

/** The same for the data of one entry, which need not fit its schema: what stands where a reference belongs is looked up. */
export const danglingIn = (
  { collection, id }: { readonly collection: Collection; readonly id: string },
  data: object,
  records: Records,
  broken: ReadonlySet<string>,
): EntryProblem[] =>
  referencesOf(collection, data)
    .filter(({ target, id: to }) => !records[target].has(to) && !broken.has(`${target}/${to}`))
    .map((reference) => dangling(collection, id, reference, records));

function dangling(
  collection: Collection,
  id: string,
  reference: Reference,
  records: Records,
): EntryProblem {
  const renamed = redirectsOf(records, reference.target).get(reference.id);
  const near = renamed ?? nearest(reference.id, records[reference.target].keys());
  return {
    rule: 'dangling-reference',
    severity: 'error',
    entry: { collection, id },
    at: reference.path,
    message: `"${reference.id}" is not an id of ${reference.target}.`,
    mend: renamed
      ? `It was renamed: write "${renamed}".`
      : near
        ? `Did you mean "${near}"?`
        : `Create it in content/, or name an id of ${reference.target} that exists.`,
  };
}

/**
 * Links records into entities: relations become objects, reverse edges exist. Refuses dangling references. A recorded
 * corpus notes what is read of it.
 */
export function link(records: Records, isRecorded = false): Corpus {
  const problems = danglingReferences(records);
  if (problems.length > 0) throw new DanglingReferences(problems);

  const entities = unlinked(records, isRecorded);
  const linked = (collection: Collection, record: object) =>
    mapReferences(collection, record, (target, id) => entities[target].get(id));
  for (const collection of collections) {
    for (const [id, entity] of entities[collection]) {
      Object.assign(entity, linked(collection, records[collection].get(id) ?? {}));
    }
  }
  for (const register of registers) {
    for (const [id, entity] of entities[register]) Object.assign(entity, records[register].get(id));
  }
  const corpus: Corpus = {
    ...entities,
    site: records.site,
    scale: records.scale,
    redirects: records.redirects,
  };
  addReverseEdges(corpus, records);
  return corpus;
}

/** An object for every record, empty but for its reverse edges, so that records may refer to each other in circles. */
const unlinked = (records: Records, isRecorded: boolean) =>
  Object.fromEntries(
    [...collections, ...registers].map((target) => {
      const entities = new Map(
        [...records[target].keys()].map((id) => {
          const entity = noEdges[target]();
          return [id, isRecorded ? recordedEntity(`${target}/${id}`, entity) : entity];
        }),
      );
      return [target, isRecorded ? new RecordedMap(target, entities) : entities];
    }),
  ) as unknown as { readonly [T in RefTarget]: ReadonlyMap<string, Entity<T>> };
