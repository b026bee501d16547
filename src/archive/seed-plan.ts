import type { z } from 'zod';
import type { Collection } from '#domain/collections.ts';
import { entryId } from '#domain/entry-id.ts';
import type { Path } from '#domain/problem.ts';
import type { Records } from '#domain/records.ts';
import { referencesOf } from '#domain/references.ts';
import { schemas } from '#domain/schemas.ts';
import { newEntryPath } from './entry-place.ts';
import { entryText } from './entry-text.ts';

/** An entry that arrives from outside: what it says, in the fields of its schema. */
export interface Seed {
  readonly collection: Collection;
  readonly id: string;
  readonly data: Record<string, unknown>;
  /** Dotted paths of fields that the source of the seed leaves open and an importer filled in: they contradict no file. */
  readonly assumed?: readonly string[];
}

/** A field in which the seed and the file differ. */
export interface Difference {
  readonly path: Path;
  readonly seeded: unknown;
  readonly found: unknown;
}

/** What is to be done with a seed, and why. Only `create` ever writes. */
export type SeedStep = { readonly seed: Seed } & (
  | { readonly action: 'create'; readonly file: string; readonly text: string }
  | { readonly action: 'keep' }
  | { readonly action: 'conflict'; readonly differences: readonly Difference[] }
  | { readonly action: 'refuse'; readonly reasons: readonly string[] }
);

/** What must be known of the content that is already there. */
export interface Existing {
  readonly records: Records;
  /** Files by `collection/id`, also those that cannot be read. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Decides for each seed: create its file, keep the file that says the same or more, or report where they differ.
 * `year` is the folder of new fact-checks.
 */
export function planSeeds(seeds: readonly Seed[], existing: Existing, year: string): SeedStep[] {
  const seeded = new Set<string>();
  return seeds.map((seed) => {
    const reasons = faults(seed, existing.records, seeds, seeded);
    seeded.add(keyOf(seed));
    return reasons.length > 0 ? { seed, action: 'refuse', reasons } : plan(seed, existing, year);
  });
}

const keyOf = ({ collection, id }: Pick<Seed, 'collection' | 'id'>) => `${collection}/${id}`;

/** Why a seed cannot become an entry. */
function faults(
  seed: Seed,
  records: Records,
  seeds: readonly Seed[],
  seeded: ReadonlySet<string>,
): string[] {
  const { collection, id, data } = seed;
  const named = entryId.safeParse(id);
  const checked: z.ZodSafeParseResult<unknown> = schemas[collection].safeParse(data);
  const issues = checked.error?.issues ?? [];
  return [
    ...(named.error?.issues.map(({ message }) => `id "${id}": ${message}`) ?? []),
    ...(seeded.has(keyOf(seed)) ? ['Another seed has the same id.'] : []),
    ...issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...referencesOf(collection, data)
      .filter(({ target, id: to }) => !records[target].has(to))
      .filter(({ target, id: to }) => !seeds.some((s) => s.collection === target && s.id === to))
      .map(({ target, id: to, path }) => `${path.join('.')}: "${to}" is not an id of ${target}.`),
  ];
}

function plan(seed: Seed, { records, files }: Existing, year: string): SeedStep {
  const { collection, id, data } = seed;
  const record = records[collection].get(id);
  if (record) {
    const differences = differencesOf(data, record, [], new Set(seed.assumed));
    return differences.length > 0
      ? { seed, action: 'conflict', differences }
      : { seed, action: 'keep' };
  }
  const file = files.get(keyOf(seed));
  if (file)
    return {
      seed,
      action: 'refuse',
      reasons: [`${file} exists but cannot be read: run the checker.`],
    };
  return {
    seed,
    action: 'create',
    file: newEntryPath(seed, year),
    text: entryText(collection, data),
  };
}

/** Where a file does not say what the seed says. What the file says beyond it is the editors' work and no difference. */
function differencesOf(
  seeded: unknown,
  found: unknown,
  path: Path,
  assumed: ReadonlySet<string>,
): Difference[] {
  if (assumed.has(path.join('.'))) return [];
  if (Array.isArray(seeded)) {
    const items: readonly unknown[] = Array.isArray(found) ? found : [];
    return seeded.flatMap((item: unknown, index) =>
      items.some((other) => differencesOf(item, other, [], assumed).length === 0)
        ? []
        : [{ path: [...path, index], seeded: item, found: items[index] }],
    );
  }
  if (typeof seeded === 'object' && seeded !== null) {
    return Object.entries(seeded).flatMap(([key, value]) =>
      differencesOf(value, Reflect.get(Object(found), key), [...path, key], assumed),
    );
  }
  return seeded === found ? [] : [{ path, seeded, found }];
}
