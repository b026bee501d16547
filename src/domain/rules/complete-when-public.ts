import { rule } from './rule.ts';

/** What readers may see has evidence and a ledger. */
export const completeWhenPublic = rule({
  id: 'complete-when-public',
  severity: 'error',
  collections: ['fact-checks'],
  *check({ status, evidence, history }) {
    if (status !== 'published' && status !== 'withdrawn') return;
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
