import type { Corpus } from './corpus.ts';
import { widestDisagreements, type Disagreement } from './disagreements.ts';
import type { FactCheck } from './entities.ts';
import { openDisputes, type OpenDispute } from './open-disputes.ts';
import { latestFactChecks } from './queries.ts';
import { toBeReconfirmed, type Unconfirmed } from './stale.ts';

export interface FrontPage {
  readonly latest: FactCheck | undefined;
  /** The rulings before it, latest first. */
  readonly further: readonly FactCheck[];
  readonly disagreements: readonly Disagreement[];
  readonly disputes: readonly OpenDispute[];
  readonly unconfirmed: readonly Unconfirmed[];
}

/** What the front page shows of the corpus; the lists that it shortens have pages of their own. */
export function frontPage(corpus: Corpus): FrontPage {
  const [latest, ...others] = latestFactChecks(corpus);
  return {
    latest,
    further: others.slice(0, 20),
    disagreements: widestDisagreements(corpus, 3),
    disputes: openDisputes(corpus).slice(0, 4),
    unconfirmed: toBeReconfirmed(corpus).slice(0, 5),
  };
}
