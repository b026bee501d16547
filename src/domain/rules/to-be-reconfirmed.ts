import type { RefTarget } from '../collections.ts';
import type { RecordOf, Records } from '../records.ts';
import { mentionsIn, referencesOf } from '../references.ts';
import { unsignedChange } from '../stale.ts';
import { rule } from './rule.ts';

/** When an incident or a source has changed since a check was last signed, somebody has to look whether the check stands. */
export const toBeReconfirmed = rule({
  id: 'to-be-reconfirmed',
  severity: 'warning',
  collections: ['fact-checks'],
  *check(record, { records }) {
    if (!restsOnChange(record, records)) return;
    const told = new Set<string>();
    for (const { target, id, path } of referencesOf('fact-checks', record)) {
      if (!isChangeable(target) || told.has(`${target}/${id}`)) continue;
      const change = unsignedChange(record, records[target].get(id) ?? {});
      if (!change) continue;
      told.add(`${target}/${id}`);
      yield {
        at: path,
        message: `${target}/${id} changed on ${change.updatedOn}, after this check was last signed on ${change.signedOn}.`,
        mend: 'Read what changed; then add a line to "history:": confirmed, updated, corrected or verdict-changed.',
      };
    }
  },
});

/** Asked of every reference of every check; of most it is false. */
const restsOnChange = (record: RecordOf<'fact-checks'>, records: Records): boolean =>
  mentionsIn('fact-checks', record).some(
    ({ target, id }) =>
      isChangeable(target) && unsignedChange(record, records[target].get(id) ?? {}) !== undefined,
  );

const isChangeable = (target: RefTarget): target is 'incidents' | 'sources' =>
  target === 'incidents' || target === 'sources';
