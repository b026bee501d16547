import { severityOf } from './change-severity.ts';
import type { Corpus } from './corpus.ts';
import type { FactCheck, Figure, HistoryLine, Incident } from './entities.ts';
import type { Measure, Population } from './figures.ts';
import { byDate, newestFirst } from './order.ts';
import { compareDates, readDate } from './partial-date.ts';
import { remember } from './remember.ts';

/** All fact-checks, latest published first. */
export const latestFactChecks = remember((corpus: Corpus): readonly FactCheck[] =>
  [...corpus['fact-checks'].values()].sort(newestFirst),
);

/** All incidents, earliest first. */
export const incidentsInOrder = remember((corpus: Corpus): readonly Incident[] =>
  [...corpus.incidents.values()].sort(byDate),
);

/** The incidents that a fact-check rests on, each once, earliest first. */
export const incidentsOf = ({ evidence }: FactCheck): Incident[] =>
  [...new Set(evidence.flatMap(({ incidents }) => incidents.map(({ incident }) => incident)))].sort(
    byDate,
  );

export interface FigureGroup {
  readonly measure: Measure;
  readonly population: Population;
  /** In the order of the day for which each stands. */
  readonly figures: readonly Figure[];
}

/** Figures that count the same among the same people, each group in order of as-of date. */
export function figureGroups({ figures }: Incident): FigureGroup[] {
  const groups = Map.groupBy(figures, ({ measure, population }) => `${measure} ${population}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [
          {
            measure: first.measure,
            population: first.population,
            figures: group.toSorted((a, b) => compareDates(a.asOf, b.asOf)),
          },
        ]
      : [];
  });
}

export interface Correction {
  readonly factCheck: FactCheck;
  readonly line: HistoryLine;
}

/** Every change that readers should know of, latest first: all history but first publication and confirmation. */
export const corrections = remember((corpus: Corpus): readonly Correction[] =>
  latestFactChecks(corpus)
    .flatMap((factCheck) => factCheck.history.toReversed().map((line) => ({ factCheck, line })))
    .filter(({ line }) => severityOf(line) !== 'none')
    .sort((a, b) => compareDates(b.line.date, a.line.date)),
);

/** The calendar year in which a claim was made; its first, where it spans several. */
export const yearOfClaim = ({ claim }: FactCheck): string =>
  readDate(claim.madeOn).earliest.slice(0, 4);
