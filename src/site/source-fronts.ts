import type { Citing, Claimant, FactCheck, Incident, Narrative, Source } from '#domain/entities.ts';
import { knownThrough } from '#domain/source-uses.ts';
import { cutFront, frontOfRising, listFront, type ListFront } from './list-front.ts';

/** What the page of a source shows of those that cite it. */
export interface SourceFronts {
  readonly 'fact-checks': ListFront<Citing<FactCheck>>;
  readonly incidents: ListFront<Citing<Incident>>;
  readonly claimants: ListFront<Citing<Claimant>>;
  readonly narratives: ListFront<Citing<Narrative>>;
  /** Sources known through it alone, and through others as well. */
  readonly only: ListFront<Source>;
  readonly also: ListFront<Source>;
}

export function sourceFronts(source: Source): SourceFronts {
  const { id, citedBy } = source;
  const { only, also } = knownThrough(source);
  return {
    'fact-checks': listFront(`sources/${id}`, citedBy['fact-checks']),
    incidents: frontOfRising(`sources/${id}/incidents`, citedBy.incidents),
    claimants: cutFront(citedBy.claimants),
    narratives: cutFront(citedBy.narratives),
    only: cutFront(only),
    also: cutFront(also),
  };
}
