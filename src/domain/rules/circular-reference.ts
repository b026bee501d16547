import type { Collection } from '../collections.ts';
import type { Path } from '../problem.ts';
import type { RecordOf } from '../records.ts';
import { rule } from './rule.ts';

/** Nothing is its own parent, its own part, its own translation or its own source. */
export const circularReference = rule({
  id: 'circular-reference',
  severity: 'error',
  collections: ['narratives', 'claimants', 'fact-checks', 'sources'],
  looksFar: true,
  *check(record, { collection, records }) {
    const entries: ReadonlyMap<string, Climbing> = records[collection];
    for (const { id, path } of above(record)) {
      const circle = wayTo(record.id, id, entries);
      if (!circle) continue;
      yield {
        at: path,
        message: `The reference leads back to this entry: ${[record.id, ...circle].join(' > ')}.`,
        mend: 'Remove the one of these references that is wrong.',
      };
    }
  },
});

type Climbing = RecordOf<
  Extract<Collection, 'narratives' | 'claimants' | 'fact-checks' | 'sources'>
>;

/** The entries of the same collection that a record stands under. */
function above(record: Climbing): { id: string; path: Path }[] {
  if ('knownThrough' in record) {
    return record.knownThrough.map(({ source }, index) => ({
      id: source,
      path: ['knownThrough', index, 'source'],
    }));
  }
  if ('spreadBy' in record) return step('parent', record.parent);
  if ('offices' in record) return step('partOf', record.partOf);
  return step('translationOf', record.translationOf);
}

const step = (field: string, id: string | undefined) =>
  id === undefined ? [] : [{ id, path: [field] }];

/** The ids on the way up from one entry to another, both included; undefined where none leads there. */
function wayTo(
  goal: string,
  from: string,
  entries: ReadonlyMap<string, Climbing>,
  seen = new Set<string>(),
): string[] | undefined {
  if (from === goal) return [from];
  const record = entries.get(from);
  if (!record || seen.has(from)) return undefined;
  seen.add(from);
  for (const { id } of above(record)) {
    const way = wayTo(goal, id, entries, seen);
    if (way) return [from, ...way];
  }
  return undefined;
}
