import { figureMarks, type FigureMark } from '#charts/figure-marks.ts';
import { link } from '#domain/corpus.ts';
import { figureGroups } from '#domain/queries.ts';
import { records, type Changes } from '../support/records.ts';

const figure = (changes: object) => ({
  measure: 'killed',
  population: 'all',
  qualifier: 'exactly',
  source: 'herald',
  locator: 'para. 1',
  asOf: '2021-08-27',
  ...changes,
});

interface Names {
  /** Short title of the first source, and names of the perpetrator and of another speaker. */
  readonly herald?: string;
  readonly bombers?: string;
  readonly ministry?: string;
}

/** The marks of figures of one count; some of them the perpetrator ("bombers") may have said. */
export function marksOf(
  figures: readonly object[],
  { herald, bombers, ministry }: Names = {},
): FigureMark[] {
  const herself: Changes = herald === undefined ? {} : { titleShort: herald };
  const corpus = link(
    records({
      'incidents/airport': { figures: figures.map(figure) },
      'sources/herald': herself,
      'claimants/ministry': ministry === undefined ? {} : { name: ministry },
      'claimants/bombers': bombers === undefined ? {} : { name: bombers },
    }),
  );
  const incident = corpus.incidents.get('airport');
  const [group] = incident ? figureGroups(incident) : [];
  return incident && group ? figureMarks(group, incident) : [];
}

/** Kabul airport and the Russian embassy, as their incidents have them. */
export const airport = [
  { value: 13, qualifier: 'at-least', asOf: '2021-08-27/2021-09-01' },
  { value: 13, qualifier: 'estimated', asOf: '2022-11', source: 'gazette' },
  { value: 13, asOf: '2023-03' },
];
export const embassy = [
  { value: 8, qualifier: 'at-least', asOf: '2022-09~' },
  { value: 25, qualifier: 'claimed', saidBy: 'bombers', asOf: '2022-09~' },
  { value: 6, source: 'gazette', asOf: '2022-11' },
];
