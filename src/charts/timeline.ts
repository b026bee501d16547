import {
  compareDates,
  isCertainlyAfter,
  readDate,
  type PartialDate,
} from '#domain/partial-date.ts';

/*
 * A line of time that runs down the page, one row for each event in order of time. Rows are as tall as their words need, so
 * labels cannot meet; what is drawn is which rows an imprecise date reaches over, and where years pass without an event.
 */
export interface Dated {
  readonly date: PartialDate;
}

/** The part of a bar that lies in one row: a bar stands for an imprecise date, from its first possible day to its last. */
export interface Bar<E extends Dated> {
  readonly event: E;
  /** 1 is next to the line. */
  readonly lane: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export interface Row<E extends Dated> {
  readonly event: E;
  /** A day is a point; anything less precise, or approximate, is a span. */
  readonly shape: 'point' | 'span';
  /** Whole years without an event before this row, when there are two or more; else 0. */
  readonly yearsBefore: number;
  /** All bars that touch this row, each in a lane of its own. */
  readonly bars: readonly Bar<E>[];
}

/** Bars beside the line; a span that finds all of them taken keeps its mark and its date in words. */
export const maxLanes = 3;

/** Events to rows, in order of time; events at one date keep their order. */
export function layOutTimeline<E extends Dated>(events: readonly E[]): readonly Row<E>[] {
  const ordered = events.toSorted((a, b) => compareDates(a.date, b.date));
  const bars = barsOf(ordered);
  const reached = latestSoFar(ordered);
  return ordered.map((event, index) => ({
    event,
    shape: shapeOf(event.date),
    yearsBefore: emptyYears(reached[index - 1], event.date),
    bars: bars
      .filter(({ first, last }) => first <= index && index <= last)
      .map(({ event: owner, lane, first, last }) => ({
        event: owner,
        lane,
        isFirst: index === first,
        isLast: index === last,
      })),
  }));
}

export function shapeOf(date: PartialDate): 'point' | 'span' {
  const { precision, approximate } = readDate(date);
  return precision === 'day' && !approximate ? 'point' : 'span';
}

/** Where an event stands to a claim, as far as the two dates decide it. */
export type Standing = 'before' | 'undecided' | 'after';

export const standingTo = (claim: PartialDate, date: PartialDate): Standing =>
  isCertainlyAfter(date, claim) ? 'after' : isCertainlyAfter(claim, date) ? 'before' : 'undecided';

/** Spans that reach over rows other than their own, each in the first lane that is free all the way. */
function barsOf<E extends Dated>(ordered: readonly E[]) {
  const firstDays = ordered.map(({ date }) => readDate(date).earliest);
  const takenUntil = Array.from({ length: maxLanes }, () => -1);
  return ordered.flatMap((event, first) => {
    const { latest } = readDate(event.date);
    const last = firstDays.findLastIndex((day) => day <= latest);
    const free = takenUntil.findIndex((until) => until < first);
    if (last <= first || free < 0) return [];
    takenUntil[free] = last;
    return [{ event, lane: free + 1, first, last }];
  });
}

/** After each row, the last day that any row up to it may reach. */
function latestSoFar(ordered: readonly Dated[]): readonly string[] {
  let latest = '';
  return ordered.map(({ date }) => {
    const own = readDate(date).latest;
    if (own > latest) latest = own;
    return latest;
  });
}

function emptyYears(before: string | undefined, date: PartialDate): number {
  if (before === undefined) return 0;
  const days = (Date.parse(readDate(date).earliest) - Date.parse(before)) / 86_400_000;
  const years = Math.floor(days / 365.25);
  return years >= 2 ? years : 0;
}
