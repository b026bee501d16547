import type { Corpus } from './corpus.ts';
import type { Incident } from './entities.ts';
import { spread, type Spread } from './figures.ts';
import { figureGroups, incidentsInOrder, type FigureGroup } from './queries.ts';

/** One count of an incident for which sources give different numbers. */
export interface Disagreement {
  readonly incident: Incident;
  readonly group: FigureGroup;
  readonly spread: Spread;
}

/** Every count on which sources differ, latest incident first. */
export const disagreements = (corpus: Corpus): Disagreement[] =>
  incidentsInOrder(corpus)
    .toReversed()
    .flatMap((incident) =>
      figureGroups(incident).flatMap((group) => {
        const range = group.figures.length > 1 ? spread(group.figures) : undefined;
        return range && range.low !== range.high ? [{ incident, group, spread: range }] : [];
      }),
    );
