import type { Collection } from '#domain/collections.ts';
import { reviewChecklist } from '#domain/review.ts';
import type { RecordOf, Records } from '#domain/records.ts';
import type { CommitMessage, Trailer } from './commit-message.ts';
import type { Confirmation, Correction } from './ledger-edits.ts';
import { outcomeOf, type ReviewGiven } from './review-edits.ts';

type FactCheck = RecordOf<'fact-checks'>;
type Bylines = Pick<Records, 'bylines'>;

const about = ({ id }: Pick<FactCheck, 'id'>): Trailer => ({ key: 'Fact-check', value: id });

const nameOf = ({ bylines }: Bylines, id: string): string => bylines.get(id)?.name ?? id;

/** A review; the verdict of the reviewer is told where it was given before ours was seen. */
export function reviewMessage(
  check: FactCheck,
  given: ReviewGiven,
  records: Bylines,
): CommitMessage {
  const outcome = outcomeOf(check, given);
  const reviewer = nameOf(records, given.reviewer);
  return {
    subject: outcome === 'signed' ? `Sign ${check.id}` : `Return ${check.id} to its authors`,
    body: given.note,
    trailers: [
      about(check),
      { key: 'Review', value: outcome },
      { key: 'Blind-verdict', value: given.verdict },
      { key: 'Checklist', value: `${given.confirmed.length}/${reviewChecklist.length}` },
      { key: outcome === 'signed' ? 'Reviewed-by' : 'Returned-by', value: reviewer },
    ],
  };
}

export const publicationMessage = (
  check: FactCheck,
  { reason, embargoUntil }: { readonly reason: string; readonly embargoUntil: string | undefined },
  records: Bylines,
): CommitMessage => ({
  subject: `Publish ${check.id}`,
  body: reason,
  trailers: [
    about(check),
    { key: 'Verdict', value: check.verdict },
    { key: 'Embargo-until', value: embargoUntil },
    ...check.reviewers.map((id): Trailer => ({ key: 'Reviewed-by', value: nameOf(records, id) })),
  ],
});

export const correctionMessage = (
  check: FactCheck,
  { kind, reason, verdict, evidence = [] }: Correction,
): CommitMessage => ({
  subject: `Correct ${check.id} (${kind})`,
  body: reason,
  trailers: [
    about(check),
    { key: 'Correction', value: kind },
    { key: 'Verdict', value: kind === 'verdict-changed' ? verdict : undefined },
    { key: 'Verdict-before', value: kind === 'verdict-changed' ? check.verdict : undefined },
    { key: 'Evidence', value: evidence.join(', ') },
  ],
});

export const confirmationMessage = (
  check: FactCheck,
  { reason, checked }: Confirmation,
): CommitMessage => ({
  subject: `Confirm ${check.id}`,
  body: reason,
  trailers: [
    about(check),
    { key: 'Review', value: 'confirmed' },
    { key: 'Evidence', value: checked.join(', ') },
  ],
});

export const changeMessage = (collection: Collection, id: string): CommitMessage => ({
  subject: `${collection}/${id} has changed`,
  trailers: [{ key: 'Changed', value: `${collection}/${id}` }],
});

export const renameMessage = (collection: Collection, id: string, to: string): CommitMessage => ({
  subject: `Rename ${collection}/${id} to ${to}`,
  trailers: [
    { key: 'Renamed-from', value: `${collection}/${id}` },
    { key: 'Renamed-to', value: `${collection}/${to}` },
  ],
});
