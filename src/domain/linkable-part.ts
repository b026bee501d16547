import { collections } from './collections.ts';
import { danglingReferences } from './corpus.ts';
import type { Records } from './records.ts';

/** The records without those that refer to what is not there, nor those that refer to them: what is left can be linked. */
export function linkablePart(records: Records): Records {
  const dangling = danglingReferences(records).map(({ entry }) => entry);
  if (dangling.length === 0) return records;
  const left = collections.map((collection) => {
    const gone = new Set(
      dangling.filter((entry) => entry.collection === collection).map(({ id }) => id),
    );
    const kept = [...records[collection]].filter(([id]) => !gone.has(id));
    return [collection, new Map<string, object>(kept)];
  });
  return linkablePart({ ...records, ...Object.fromEntries(left) });
}
