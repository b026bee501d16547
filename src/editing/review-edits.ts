import { reviewChecklist } from '#domain/review.ts';
import type { RecordOf } from '#domain/records.ts';
import type { Edit } from './edit-yaml.ts';
import { NotEditable } from './entry-file.ts';

type FactCheck = RecordOf<'fact-checks'>;

export interface ReviewGiven {
  readonly reviewer: string;
  readonly today: string;
  /** The reviewer's own verdict, given before ours was shown. */
  readonly verdict?: string | undefined;
  readonly confirmed: readonly string[];
  readonly note?: string | undefined;
}

/** Why this desk cannot review this entry; undefined when it can. */
export function reviewerFault(
  { authors, id, status }: FactCheck,
  reviewer: string,
): string | undefined {
  if (status === 'published' || status === 'withdrawn') {
    return `"${id}" is ${status}: it has been reviewed. To sign it again: npm run confirm -- ${id}`;
  }
  return authors.some((author) => author === reviewer)
    ? `"${reviewer}" wrote the entry; another desk has to review it.`
    : undefined;
}

/** Signed when every point is confirmed and a blind verdict, if one was asked, is ours; otherwise returned to the authors. */
export function outcomeOf(
  check: FactCheck,
  { verdict, confirmed }: ReviewGiven,
): 'signed' | 'returned' {
  const isWhole = reviewChecklist.every(({ id }) => confirmed.includes(id));
  return isWhole && (verdict === undefined || verdict === check.verdict) ? 'signed' : 'returned';
}

export function reviewEdits(check: FactCheck, given: ReviewGiven): Edit[] {
  const fault = reviewerFault(check, given.reviewer);
  if (fault !== undefined) throw new NotEditable(fault);
  const { reviewer, today, verdict, confirmed, note } = given;
  const outcome = outcomeOf(check, given);
  const isNamed = check.reviewers.some((id) => id === reviewer);
  return [
    { set: ['status'], to: outcome === 'signed' ? 'review' : 'draft' },
    ...(outcome === 'signed' && !isNamed ? [{ append: ['reviewers'], item: reviewer }] : []),
    ...(outcome === 'returned' && isNamed ? [withoutReviewer(check, reviewer)] : []),
    {
      append: ['reviews'],
      item: {
        reviewer,
        on: today,
        outcome,
        ...(verdict !== undefined && { verdict }),
        ...(confirmed.length > 0 && { confirmed }),
        ...(note !== undefined && { note }),
      },
    },
  ];
}

const withoutReviewer = ({ reviewers }: FactCheck, reviewer: string): Edit => {
  const left = reviewers.filter((id) => id !== reviewer);
  return left.length > 0 ? { set: ['reviewers'], to: left } : { remove: ['reviewers'] };
};
