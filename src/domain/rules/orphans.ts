import { collections } from '../collections.ts';
import { componentsIn } from '../prose-components.ts';
import type { Records } from '../records.ts';
import { referencesOf } from '../references.ts';
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

const known = new WeakMap<Records, ReadonlySet<string>>();

/** Every `collection/id` that an entry other than itself names, in its data or in its body. */
function referredTo(records: Records): ReadonlySet<string> {
  const found =
    known.get(records) ??
    new Set(
      collections.flatMap((collection) =>
        [...records[collection].values()].flatMap((record) =>
          [...referencesOf(collection, record), ...componentsIn(record.body).flatMap(bodyLinks)]
            .map(({ target, id }) => `${target}/${id}`)
            .filter((key) => key !== `${collection}/${record.id}`),
        ),
      ),
    );
  known.set(records, found);
  return found;
}
