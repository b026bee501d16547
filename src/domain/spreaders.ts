import type { Citation, Claimant, FactCheck, Narrative } from './entities.ts';
import { claimRecord } from './claim-record.ts';
import { repetitionsOf, type Repetition } from './repetitions.ts';

/** How we know that somebody tells a narrative. */
export type Telling =
  | { readonly kind: 'named'; readonly citation: Citation }
  | { readonly kind: 'claimed'; readonly factCheck: FactCheck }
  | { readonly kind: 'repeated'; readonly repetition: Repetition };

export interface Spreader {
  readonly claimant: Claimant;
  readonly tellings: readonly Telling[];
}

/**
 * Who tells a narrative, each once: those whom a source names, then the claimants of its claims in order of time, then
 * those who repeated them, also critically; of all its fact-checks or of some. A withdrawn check holds nothing against
 * anybody.
 */
export function spreadersOf(
  narrative: Narrative,
  factChecks: readonly FactCheck[] = narrative.factChecks,
): readonly Spreader[] {
  const checks = claimRecord(factChecks).standing;
  const tellings: { claimant: Claimant; telling: Telling }[] = [
    ...narrative.spreadBy.map(({ claimant, source, locator }) => ({
      claimant,
      telling: { kind: 'named' as const, citation: { source, locator } },
    })),
    ...checks.map((factCheck) => ({
      claimant: factCheck.claim.claimant,
      telling: { kind: 'claimed' as const, factCheck },
    })),
    ...checks.flatMap(repetitionsOf).map((repetition) => ({
      claimant: repetition.by,
      telling: { kind: 'repeated' as const, repetition },
    })),
  ];
  return [...Map.groupBy(tellings, ({ claimant }) => claimant)].map(([claimant, told]) => ({
    claimant,
    tellings: told.map(({ telling }) => telling),
  }));
}
