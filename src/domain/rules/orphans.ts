import { collections, registers, type RefTarget } from '../collections.ts';
import type { Records } from '../records.ts';
import { mentionsIn } from '../references.ts';
import { remember } from '../remember.ts';
import { linksInBody } from './body-references.ts';
import { rule } from './rule.ts';

/** What nothing refers to, no reader finds by following links. */
export const orphans = rule({
  id: 'orphans',
  severity: 'warning',
  collections: ['sources', 'claimants', 'incidents', 'topics', 'narratives'],
  looksFar: true,
  *check({ id }, { collection, records, broken }) {
    // An unreadable file may refer to anything.
    if (broken.size > 0 || referredTo(records).get(collection)?.has(id)) return;
    yield {
      at: [],
      message: `Nothing refers to ${collection}/${id}.`,
      mend: 'Cite or link it where it belongs, or remove the file.',
    };
  },
});

/** The entries that any other names, in its data or in its body. */
const referredTo = remember((records: Records): ReadonlyMap<RefTarget, ReadonlySet<string>> => {
  const named = new Map<RefTarget, Set<string>>(
    [...collections, ...registers].map((target) => [target, new Set()]),
  );
  for (const collection of collections) {
    for (const record of records[collection].values()) {
      for (const links of [mentionsIn(collection, record), linksInBody(record.body)]) {
        for (const { target, id } of links) {
          if (id !== record.id || target !== collection) named.get(target)?.add(id);
        }
      }
    }
  }
  return named;
});
