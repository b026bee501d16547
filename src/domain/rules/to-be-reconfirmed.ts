import { referencesOf } from '../references.ts';
import { unsignedChange } from '../stale.ts';
import { rule } from './rule.ts';

/** When an incident or a source has changed since a check was last signed, somebody has to look whether the check stands. */
export const toBeReconfirmed = rule({
  id: 'to-be-reconfirmed',
  severity: 'warning',
  collections: ['fact-checks'],
  *check(record, { records }) {
    const told = new Set<string>();
    for (const { target, id, path } of referencesOf('fact-checks', record)) {
      const isChangeable = target === 'incidents' || target === 'sources';
      if (!isChangeable || told.has(`${target}/${id}`)) continue;
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
