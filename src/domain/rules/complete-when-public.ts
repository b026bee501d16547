import { hasBeginning } from '../partial-date.ts';
import { rule } from './rule.ts';

/** What readers may see has evidence and a ledger. */
export const completeWhenPublic = rule({
  id: 'complete-when-public',
  severity: 'error',
  collections: ['fact-checks'],
  *check({ status, claim, evidence, history }) {
    if (status !== 'published' && status !== 'withdrawn') return;
    if (!hasBeginning(claim.madeOn)) {
      yield {
        at: ['claim', 'madeOn'],
        message: `The entry is ${status}, but of the day of the claim only the latest is known.`,
        mend: 'Find out when it was said, at least the year: 2022, or 2021~ for about 2021.',
      };
    }
    if (evidence.length === 0) {
      yield {
        at: ['status'],
        message: `The entry is ${status} but lists no evidence.`,
        mend: 'Add "evidence:" with at least one item, or set "status: draft".',
      };
    }
    if (history.length === 0) {
      yield {
        at: ['status'],
        message: `The entry is ${status} but has no history.`,
        mend: 'Add "history:" with a line of kind published that states the date and the verdict.',
      };
    }
  },
});
