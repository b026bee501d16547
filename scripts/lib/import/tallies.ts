import { actions, type Action, type Outcome } from '#importing/planning/outcome.ts';

/** How often each thing came up. */
export interface Tallies {
  readonly records: number;
  readonly actions: Readonly<Record<Action, number>>;
  readonly others: number;
  readonly repairs: ReadonlyMap<string, number>;
  readonly unknownRatings: ReadonlyMap<string, number>;
}

/** Counts outcomes as they come. */
export class Tally implements Tallies {
  records = 0;
  others = 0;
  readonly actions: Record<Action, number> = {
    create: 0,
    unchanged: 0,
    duplicate: 0,
    conflict: 0,
    refuse: 0,
  };
  readonly repairs = new Map<string, number>();
  readonly unknownRatings = new Map<string, number>();

  add(outcome: Outcome | 'other'): void {
    if (outcome === 'other') {
      this.others += 1;
      return;
    }
    this.records += 1;
    this.actions[outcome.action] += 1;
    for (const { why } of outcome.repairs) count(this.repairs, why);
    if (outcome.unknownRating !== undefined) count(this.unknownRatings, outcome.unknownRating);
  }

  hasProblems = (): boolean => this.actions.refuse + this.actions.conflict > 0;

  toJSON() {
    return {
      records: this.records,
      ...Object.fromEntries(actions.map((action) => [action, this.actions[action]])),
      others: this.others,
      repairs: Object.fromEntries(mostFirst(this.repairs)),
      unknownRatings: Object.fromEntries(mostFirst(this.unknownRatings)),
    };
  }
}

const count = (counts: Map<string, number>, key: string) =>
  counts.set(key, (counts.get(key) ?? 0) + 1);

export const mostFirst = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
