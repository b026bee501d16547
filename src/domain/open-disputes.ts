import type { Corpus } from './corpus.ts';
import type { Dispute, Incident } from './entities.ts';
import { incidentsInOrder } from './queries.ts';

export interface OpenDispute {
  readonly incident: Incident;
  readonly dispute: Dispute;
}

/** Every question on which sources still differ and which is not a number, latest incident first. */
export const openDisputes = (corpus: Corpus): OpenDispute[] =>
  incidentsInOrder(corpus)
    .toReversed()
    .flatMap((incident) =>
      incident.disputes
        .filter(({ state }) => state === 'open')
        .map((dispute) => ({ incident, dispute })),
    );
