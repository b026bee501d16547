import type { Corpus } from './corpus.ts';
import type { Claimant, FactCheck } from './entities.ts';
import { newestFirst } from './order.ts';
import { remember } from './remember.ts';
import { byText } from './text-order.ts';

/** A country for which claimants act: they, and the fact-checks of what they claimed, latest first. */
export interface Country {
  readonly code: string;
  readonly claimants: readonly Claimant[];
  readonly factChecks: readonly FactCheck[];
}

/** Every country for which a claimant acts, in order of its code; its fact-checks are put in order for whoever asks. */
export const countriesOf: (corpus: Corpus) => readonly Country[] = remember((corpus: Corpus) =>
  [...Map.groupBy(corpus.claimants.values(), ({ country }) => country)]
    .flatMap(([code, claimants]) =>
      code === undefined
        ? []
        : [
            {
              code,
              claimants,
              get factChecks() {
                return checksOf(claimants);
              },
            },
          ],
    )
    .sort((a, b) => byText(a.code, b.code)),
);

const checksOf = remember((claimants: readonly Claimant[]): readonly FactCheck[] =>
  claimants.flatMap(({ factChecks }) => factChecks).sort(newestFirst),
);
