import type { HistoryKind } from '#domain/history.ts';
import { changedOn } from '#domain/ledger.ts';
import type { RecordOf } from '#domain/records.ts';
import type { Edit } from './edit-yaml.ts';
import { NotEditable } from './entry-file.ts';

type FactCheck = RecordOf<'fact-checks'>;

/** A change that readers are told of, with the day of it. */
export interface Correction {
  readonly kind: Exclude<HistoryKind, 'published' | 'confirmed'>;
  readonly reason: string;
  readonly verdict?: string | undefined;
  readonly evidence?: readonly string[] | undefined;
  readonly today: string;
}

/** The ledger grows by a line; the verdict and the status follow it. */
export function correctionEdits(check: FactCheck, change: Correction): Edit[] {
  const { kind, reason, verdict, evidence = [], today } = change;
  if (check.status !== 'published') {
    throw new NotEditable(
      `"${check.id}" is ${check.status}: only what is published is corrected. Edit the file.`,
    );
  }
  const changesVerdict = kind === 'verdict-changed';
  if (changesVerdict && (verdict === undefined || verdict === check.verdict)) {
    throw new NotEditable(`A change of verdict needs another verdict than "${check.verdict}".`);
  }
  if (!changesVerdict && verdict !== undefined && verdict !== check.verdict) {
    throw new NotEditable('A new verdict is a change of kind verdict-changed; it is never silent.');
  }
  return [
    ...(kind === 'withdrawn' ? [{ set: ['status'], to: 'withdrawn' }] : []),
    ...(changesVerdict ? [{ set: ['verdict'], to: verdict }] : []),
    line({
      date: dayOf(check, today),
      kind,
      ...(changesVerdict && { from: check.verdict, to: verdict }),
      reason,
      ...(evidence.length > 0 && { evidence }),
    }),
  ];
}

export interface Confirmation {
  readonly reason: string;
  readonly reviewBy?: string | undefined;
  /** Ids of the evidence items that were looked up again. */
  readonly checked: readonly string[];
  readonly today: string;
}

/** An editor has looked again and signs the check as it stands. */
export function confirmationEdits(
  check: FactCheck,
  { reason, reviewBy, checked, today }: Confirmation,
): Edit[] {
  if (check.status !== 'published') {
    throw new NotEditable(`"${check.id}" is ${check.status}: only what is published is confirmed.`);
  }
  const unknown = checked.find((id) => !check.evidence.some((item) => item.id === id));
  if (unknown !== undefined) throw new NotEditable(`There is no evidence item "${unknown}".`);
  return [
    ...check.evidence.flatMap(({ id }, index): Edit[] =>
      checked.includes(id) ? [{ set: ['evidence', index, 'checkedOn'], to: today }] : [],
    ),
    line({ date: dayOf(check, today), kind: 'confirmed', reason }),
    ...(reviewBy === undefined ? [] : [{ set: ['reviewBy'], to: reviewBy }]),
  ];
}

export interface Publication {
  readonly today: string;
  /** The first day on which readers may see it. */
  readonly embargoUntil?: string | undefined;
  readonly reason: string;
  readonly reviewBy: string;
  readonly blindVerdict: boolean;
}

/** From a signed review to the first line of the ledger; whatever stands in the way is said. */
export function publicationEdits(check: FactCheck, publication: Publication): Edit[] {
  const { today, embargoUntil, reason, reviewBy, blindVerdict } = publication;
  if (check.history.length > 0) {
    throw new NotEditable(
      `"${check.id}" has a history already. Change what is published with: npm run correct -- ${check.id}`,
    );
  }
  const last = check.reviews.at(-1);
  if (last?.outcome === 'returned')
    throw new NotEditable(unsigned(check.id, `${last.reviewer} returned it on ${last.on}`));
  if (check.reviewers.length === 0)
    throw new NotEditable(unsigned(check.id, 'nobody has reviewed it'));
  if (check.status === 'draft') throw new NotEditable(unsigned(check.id, 'it is a draft'));
  if (blindVerdict && last?.verdict !== check.verdict) {
    throw new NotEditable(
      unsigned(check.id, `no reviewer came to the verdict "${check.verdict}" without seeing it`),
    );
  }
  const embargo = embargoUntil !== undefined && embargoUntil > today ? embargoUntil : undefined;
  return [
    { set: ['status'], to: 'published' },
    ...(embargo === undefined ? [] : [{ set: ['embargoUntil'], to: embargo }]),
    line({ date: embargo ?? today, kind: 'published', to: check.verdict, reason }),
    ...(check.reviewBy === undefined ? [{ set: ['reviewBy'], to: reviewBy }] : []),
  ];
}

const unsigned = (id: string, why: string) =>
  `"${id}" is not ready: ${why}. Have it signed first: npm run review -- ${id}`;

const line = (item: object): Edit => ({ append: ['history'], item });

/** Under an embargo the ledger may already be dated ahead; it never goes back. */
function dayOf(check: FactCheck, today: string): string {
  const last = changedOn(check);
  return last !== undefined && last > today ? last : today;
}
