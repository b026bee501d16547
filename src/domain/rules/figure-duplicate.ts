import type { FigureRecord } from '../figures.ts';
import { rule } from './rule.ts';

/** One count in one place of one source is one figure. */
export const figureDuplicate = rule({
  id: 'figure-duplicate',
  severity: 'error',
  collections: ['incidents'],
  *check({ figures }) {
    const places = figures.map(placeOf);
    for (const [index, place] of places.entries()) {
      const first = places.indexOf(place);
      if (first === index) continue;
      yield {
        at: ['figures', index],
        message: `This figure and figure ${first + 1} of the list are the same count, from the same place in the same source, for the same day.`,
        mend: 'Remove one. If the source gives two numbers, say in "locator:" where each stands, or in "asOf:" for which day.',
      };
    }
  },
});

const placeOf = ({ measure, population, source, locator, saidBy, asOf }: FigureRecord) =>
  JSON.stringify([measure, population, source, locator, saidBy, asOf]);
