import type { Corpus } from './corpus.ts';
import type { Incident } from './entities.ts';
import { accountsDiffer } from './figures.ts';
import { figureGroups, incidentsInOrder, type FigureGroup } from './queries.ts';

/** One count of an incident for which sources do not say the same. */
export interface Disagreement {
  readonly incident: Incident;
  readonly group: FigureGroup;
}

/** The counts of an incident on which its sources differ, also where one gives a number and another only words. */
export const disagreementsOn = (incident: Incident): Disagreement[] =>
  figureGroups(incident)
    .filter(({ figures }) => accountsDiffer(figures))
    .map((group) => ({ incident, group }));

/** Every count on which sources differ, latest incident first. */
export const disagreements = (corpus: Corpus): Disagreement[] =>
  incidentsInOrder(corpus).toReversed().flatMap(disagreementsOn);
