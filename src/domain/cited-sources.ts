import type { Corpus } from './corpus.ts';
import type { FactCheck, Source } from './entities.ts';

/** The sources that each fact-check cites, in order of id; a check that cites none is not in it. */
export function sourcesByFactCheck(corpus: Corpus): ReadonlyMap<FactCheck, readonly Source[]> {
  const found = new Map<FactCheck, Source[]>();
  for (const source of corpus.sources.values()) {
    for (const { entity } of source.citedBy['fact-checks']) {
      const known = found.get(entity);
      if (known) known.push(source);
      else found.set(entity, [source]);
    }
  }
  return found;
}
