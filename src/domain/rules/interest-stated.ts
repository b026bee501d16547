import type { RecordOf } from '../records.ts';
import { rule } from './rule.ts';

/** Parties say what serves them: whoever is one, as source or as claimant, has their stake stated. */
export const interestStated = rule({
  id: 'interest-stated',
  severity: 'error',
  collections: ['sources', 'claimants'],
  *check(record) {
    if (record.interest !== undefined) return;
    const { field, kind } = kindOf(record);
    if (!parties.has(kind)) return;
    yield {
      at: [field],
      message: `${field} is ${kind}, and no interest is stated.`,
      mend: 'Add "interest:" with their stake in the matter: party to the conflict, funded by the state ...',
    };
  },
});

const parties = new Set<string>(['government', 'armed-group', 'state-media']);

const kindOf = (record: RecordOf<'sources'> | RecordOf<'claimants'>) =>
  'publisherKind' in record
    ? ({ field: 'publisherKind', kind: record.publisherKind } as const)
    : ({ field: 'kind', kind: record.kind } as const);
