import { figureMarks, type FigureMark } from '#charts/figure-marks.ts';
import { figureGroups, type FigureGroup } from '#domain/queries.ts';
import { example } from './corpus.ts';
import { figureExamples, type FigureExample } from './figures.ts';

/** The figures of a named example, as the group that a page shows. */
export function exampleGroup(name: FigureExample): FigureGroup {
  const { measure, population } = figureExamples[name];
  const found = figureGroups(example('incidents', 'explosion')).find(
    (group) => group.measure === measure && group.population === population,
  );
  if (!found) throw new Error(`No figures for the example ${name}.`);
  return found;
}

export const exampleMarks = (name: FigureExample): FigureMark[] =>
  figureMarks(exampleGroup(name), example('incidents', 'explosion'));
