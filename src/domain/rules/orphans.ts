import { collections } from '../collections.ts';
import { componentsIn } from '../prose-components.ts';
import type { Records } from '../records.ts';
import { referencesOf } from '../references.ts';
import { remember } from '../remember.ts';
import { bodyLinks } from './body-references.ts';
import { rule } from './rule.ts';

/** What nothing refers to, no reader finds by following links. */
export const orphans = rule({
  id: 'orphans',
  severity: 'warning',
  collections: ['sources', 'claimants', 'incidents', 'topics', 'narratives'],
  *check({ id }, { collection, records, broken }) {
    // An unreadable file may refer to anything.
    if (broken.size > 0 || referredTo(records).has(`${collection}/${id}`)) return;
    yield {
      at: [],
      message: `Nothing refers to ${collection}/${id}.`,
      mend: 'Cite or link it where it belongs, or remove the file.',
    };
  },
});

/** Every `collection/id` that an entry other than itself names, in its data or in its body. */
const referredTo = remember((records: Records): ReadonlySet<string> => {
  const keys = new Set<string>();
  for (const collection of collections) {
    for (const record of records[collection].values()) {
      const links = componentsIn(record.body).flatMap(bodyLinks);
      for (const { target, id } of [...referencesOf(collection, record), ...links]) {
        if (id !== record.id || target !== collection) keys.add(`${target}/${id}`);
      }
    }
  }
  return keys;
});
