import type { FactCheck, Incident } from './entities.ts';
import { publishedOn } from './ledger.ts';
import { compareDates } from './partial-date.ts';
import { byText } from './text-order.ts';

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
