import type { Corpus } from './corpus.ts';
import type { Incident } from './entities.ts';
import { accountsDiffer, spread } from './figures.ts';
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

/** The counts on which sources lie furthest apart for the size of what they count; latest incident first among equals. */
export const widestDisagreements = (corpus: Corpus, most: number): Disagreement[] =>
  disagreements(corpus)
    .map((disagreement) => ({ disagreement, width: relativeWidth(disagreement) }))
    .sort((a, b) => (a.width === b.width ? 0 : a.width < b.width ? 1 : -1))
    .slice(0, most)
    .map(({ disagreement }) => disagreement);

/** How far the highest number named lies above the lowest, in lowest numbers; words alone come after all numbers. */
function relativeWidth({ group }: Disagreement): number {
  const range = spread(group.figures);
  if (!range) return -1;
  return range.low === range.high ? 0 : (range.high - range.low) / range.low;
}
