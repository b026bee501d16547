import type { Corpus } from './corpus.ts';
import type { Claimant, FactCheck, Incident, Narrative } from './entities.ts';
import { incidentsInOrder, incidentsOf, latestFactChecks } from './queries.ts';
import { compareDates, hasBeginning, type PartialDate } from './partial-date.ts';

/** What stands on a line of time. */
export type TimelineEvent =
  | { readonly kind: 'incident'; readonly incident: Incident; readonly date: PartialDate }
  | { readonly kind: 'claim'; readonly factCheck: FactCheck; readonly date: PartialDate }
  | {
      readonly kind: 'repetition';
      readonly factCheck: FactCheck;
      /** Who passed it on or said it again. */
      readonly by: Claimant;
      readonly date: PartialDate;
    }
  | { readonly kind: 'first-seen'; readonly narrative: Narrative; readonly date: PartialDate };

/** A claim that was passed on or said again on a day that nobody gives. */
export interface UndatedRepetition {
  readonly factCheck: FactCheck;
  readonly by: Claimant;
}

export interface Events {
  /** In order of time; at one date what happened stands before what was said of it. */
  readonly dated: readonly TimelineEvent[];
  readonly undated: readonly UndatedRepetition[];
}

/** True where there is an order to show: a single event needs no line of time. */
export const makeALine = ({ dated, undated }: Events): boolean => dated.length + undated.length > 1;

/** A claim among the incidents that its evidence rests on. */
export const eventsOfFactCheck = (check: FactCheck): readonly TimelineEvent[] =>
  inOrder([...incidentsOf(check).map(asIncident), asClaim(check)]);

/** What a claimant claimed, who said it again, what they repeated themselves, and where they acted. */
export function eventsOfClaimant(claimant: Claimant): Events {
  const own = claimant.factChecks.flatMap(repetitionsOf);
  const passedOn = claimant.repeated.flatMap(repetitionsOf).filter(({ by }) => by === claimant);
  return split(
    [...claimant.incidents.map(asIncident), ...claimant.factChecks.map(asClaim)],
    [...own, ...passedOn.filter(({ factCheck }) => factCheck.claim.claimant !== claimant)],
  );
}

/** When a narrative was first seen, its claims, and the incidents that the checks of them rely on. */
export function eventsOfNarrative(narrative: Narrative): Events {
  const { factChecks, firstSeen } = narrative;
  const incidents = new Set(factChecks.flatMap(incidentsOf));
  return split(
    [
      ...(firstSeen ? [{ kind: 'first-seen', narrative, date: firstSeen } as const] : []),
      ...[...incidents].map(asIncident),
      ...factChecks.map(asClaim),
    ],
    factChecks.flatMap(repetitionsOf),
  );
}

/** Everything that has a date. */
export const eventsOfCorpus = (corpus: Corpus): readonly TimelineEvent[] =>
  inOrder([
    ...incidentsInOrder(corpus).map(asIncident),
    ...latestFactChecks(corpus)
      .filter(({ translationOf, claim }) => !translationOf && hasBeginning(claim.madeOn))
      .map(asClaim),
  ]);

const asIncident = (incident: Incident): TimelineEvent => ({
  kind: 'incident',
  incident,
  date: incident.date,
});
const asClaim = (factCheck: FactCheck): TimelineEvent => ({
  kind: 'claim',
  factCheck,
  date: factCheck.claim.madeOn,
});

const repetitionsOf = (factCheck: FactCheck) =>
  [...factCheck.claim.repeatedBy, ...factCheck.claim.alsoSaid].map(({ claimant, on }) => ({
    factCheck,
    by: claimant,
    on,
  }));

function split(
  events: readonly TimelineEvent[],
  repetitions: readonly (UndatedRepetition & { readonly on: PartialDate | undefined })[],
): Events {
  const dated = repetitions.flatMap(({ on, factCheck, by }) =>
    on ? [{ kind: 'repetition', factCheck, by, date: on } as const] : [],
  );
  return {
    dated: inOrder([...events, ...dated]),
    undated: repetitions.filter(({ on }) => !on).map(({ factCheck, by }) => ({ factCheck, by })),
  };
}

const rank = { incident: 0, 'first-seen': 1, claim: 2, repetition: 3 } as const;

const inOrder = (events: readonly TimelineEvent[]): readonly TimelineEvent[] =>
  events.toSorted((a, b) => compareDates(a.date, b.date) || rank[a.kind] - rank[b.kind]);
