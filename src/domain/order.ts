import type { FactCheck, HistoryLine, Incident } from './entities.ts';
import { compareDates, type PartialDate } from './partial-date.ts';
import { byText } from './text-order.ts';

/** When an entry was first published; undefined for one that never was. */
export const publishedOn = ({
  history,
}: {
  readonly history: readonly Pick<HistoryLine, 'date' | 'kind'>[];
}): PartialDate | undefined => history.find(({ kind }) => kind === 'published')?.date;

/** When an entry last changed in a way that readers should know. */
export const changedOn = ({
  history,
}: {
  readonly history: readonly Pick<HistoryLine, 'date' | 'kind'>[];
}): PartialDate | undefined => history.at(-1)?.date;

/** Latest first publication first; claims made later first among those; then by id, so that an order is never chance. */
export const newestFirst = (a: FactCheck, b: FactCheck): number =>
  byText(publishedOn(b) ?? '9', publishedOn(a) ?? '9') ||
  compareDates(b.claim.madeOn, a.claim.madeOn) ||
  byText(a.id, b.id);

/** Earliest possible day first. */
export const byDate = (
  a: Pick<Incident, 'date' | 'id'>,
  b: Pick<Incident, 'date' | 'id'>,
): number => compareDates(a.date, b.date) || byText(a.id, b.id);
