import type { Corpus } from './corpus.ts';
import type { Dispute, Incident } from './entities.ts';
import { incidentsInOrder } from './queries.ts';

export interface OpenDispute {
  readonly incident: Incident;
  readonly dispute: Dispute;
}

/** The questions of an incident on which sources still differ and which are not numbers. */
export const openDisputesOf = (incident: Incident): OpenDispute[] =>
  incident.disputes
    .filter(({ state }) => state === 'open')
    .map((dispute) => ({ incident, dispute }));

/** Every open dispute, latest incident first. */
export const openDisputes = (corpus: Corpus): OpenDispute[] =>
  incidentsInOrder(corpus).toReversed().flatMap(openDisputesOf);
