import { figureMarks, type FigureMark } from '#charts/figure-marks.ts';
import { link } from '#domain/corpus.ts';
import { figureGroups } from '#domain/queries.ts';
import { records } from '../support/records.ts';

const figure = (changes: object) => ({
  measure: 'killed',
  population: 'all',
  qualifier: 'exactly',
  source: 'herald',
  locator: 'para. 1',
  asOf: '2021-08-27',
  ...changes,
});

/** The marks of figures of one count; some of them the perpetrator ("bombers") may have said. */
export function marksOf(figures: readonly object[]): FigureMark[] {
  const corpus = link(records({ 'incidents/airport': { figures: figures.map(figure) } }));
  const incident = corpus.incidents.get('airport');
  const [group] = incident ? figureGroups(incident) : [];
  return incident && group ? figureMarks(group, incident) : [];
}
