import type { Corpus } from './corpus.ts';

/** The latest day on which an entry changed in a way that is on record; undefined where nothing is. */
export function lastChange(corpus: Corpus): string | undefined {
  const days = [
    ...[...corpus['fact-checks'].values()].flatMap(({ history }) =>
      history.map(({ date }) => date),
    ),
    ...[...corpus.incidents.values(), ...corpus.sources.values()].flatMap(({ updatedOn }) =>
      updatedOn === undefined ? [] : [updatedOn],
    ),
  ];
  return days.reduce<string | undefined>(
    (latest, day) => (latest === undefined || day > latest ? day : latest),
    undefined,
  );
}
