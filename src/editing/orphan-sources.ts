import type { Corpus } from '#domain/corpus.ts';
import type { Source } from '#domain/entities.ts';

/** Sources that no entry cites. */
export const corpusOrphans = ({ sources }: Corpus): Source[] =>
  [...sources.values()].filter(({ citedBy }) =>
    Object.values(citedBy).every((citing) => citing.length === 0),
  );
