import type { Corpus } from '#domain/corpus.ts';
import type { Claimant, FactCheck, Narrative, Verdict } from '#domain/entities.ts';
import { byText } from '#domain/text-order.ts';

/** How many checks concern an entity. */
export interface Covered<E> {
  readonly entity: E;
  readonly count: number;
}

/** Which claimants, narratives and verdicts the checks concern; those with most checks first, verdicts as on the scale. */
export interface Coverage {
  readonly claimants: readonly Covered<Claimant>[];
  readonly narratives: readonly Covered<Narrative>[];
  readonly verdicts: readonly Covered<Verdict>[];
}

/** Drafts count, for somebody is at work on them; withdrawn checks do not. */
export function coverage(corpus: Corpus): Coverage {
  const verdicts = corpus.scale.verdicts.flatMap(({ id }) => corpus.verdicts.get(id) ?? []);
  return {
    claimants: covered([...corpus.claimants.values()]).sort(most),
    narratives: covered([...corpus.narratives.values()]).sort(most),
    verdicts: covered(verdicts),
  };
}

const covered = <E extends { readonly factChecks: readonly FactCheck[] }>(entities: readonly E[]) =>
  entities.map((entity) => ({
    entity,
    count: entity.factChecks.filter(({ status }) => status !== 'withdrawn').length,
  }));

const most = <E extends { readonly id: string }>(a: Covered<E>, b: Covered<E>): number =>
  b.count - a.count || byText(a.entity.id, b.entity.id);
