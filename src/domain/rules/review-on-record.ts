import type { RecordOf } from '../records.ts';
import { reviewChecklist } from '../review.ts';
import { rule, type Finding } from './rule.ts';

type FactCheck = RecordOf<'fact-checks'>;

/** What the last review says and what the entry says agree: nothing returned is published, nothing half confirmed is signed. */
export const reviewOnRecord = rule({
  id: 'review-on-record',
  severity: 'error',
  collections: ['fact-checks'],
  *check(check) {
    const last = check.reviews.at(-1);
    if (last?.outcome === 'returned') yield* unreturned(check, last);
    if (last?.outcome === 'signed') yield* soundSignature(check, last);
  },
});

type Review = FactCheck['reviews'][number];

function* unreturned({ status }: FactCheck, { reviewer, on }: Review): Iterable<Finding> {
  if (status === 'draft') return;
  yield {
    at: ['status'],
    message: `"${reviewer}" returned the entry on ${on}, but its status is ${status}.`,
    mend: 'Set "status: draft" until a review has signed it: npm run review.',
  };
}

/** The checklist may grow: what is published keeps the one by which it was signed. */
function* soundSignature(check: FactCheck, { verdict, confirmed }: Review): Iterable<Finding> {
  const { status, history, reviews } = check;
  const at = reviews.length - 1;
  const isPublic = status === 'published' || status === 'withdrawn';
  const open = reviewChecklist.filter(({ id }) => !confirmed.includes(id));
  if (!isPublic && open.length > 0) {
    yield {
      at: ['reviews', at, 'confirmed'],
      message: `The review is signed, but not confirmed: ${open.map(({ id }) => id).join(', ')}.`,
      mend: 'Go through the checklist: npm run review. A point left open returns the draft.',
    };
  }
  const signed = history.find(({ kind }) => kind === 'published')?.to ?? check.verdict;
  if (verdict !== undefined && verdict !== signed) {
    yield {
      at: ['reviews', at, 'verdict'],
      message: `The reviewer came to "${verdict}" and signed, but the verdict is "${signed}".`,
      mend: 'Have the entry reviewed again: npm run review. Verdicts that differ return the draft.',
    };
  }
}
