import type { Citation, Claimant, FactCheck } from './entities.ts';
import type { repetitionManners } from './claim.ts';
import { compareDates, type PartialDate } from './partial-date.ts';

/** A claim passed on by somebody, or said again. */
export interface Repetition {
  readonly factCheck: FactCheck;
  readonly by: Claimant;
  readonly on: PartialDate | undefined;
  /** With or without criticism, where it was passed on; undefined for one who said it again as their own. */
  readonly manner: (typeof repetitionManners)[number] | undefined;
  /** As printed where it was passed on; in our words where it was said again. */
  readonly wording: string | undefined;
  readonly citation: Citation;
}

/** Everybody who passed a claim on or said it again, in order of time; what has no date comes last. */
export const repetitionsOf = (factCheck: FactCheck): readonly Repetition[] =>
  [
    ...factCheck.claim.repeatedBy,
    ...factCheck.claim.alsoSaid.map((said) => ({ ...said, manner: undefined })),
  ]
    .map(({ claimant, on, manner, wording, source, locator }) => ({
      factCheck,
      by: claimant,
      on,
      manner,
      wording,
      citation: { source, locator },
    }))
    .sort(byTime);

/** What a claimant passed on of the claims of others, in order of time; of all or of some of these. */
export const repetitionsBy = (
  claimant: Claimant,
  repeated: readonly FactCheck[] = claimant.repeated,
): readonly Repetition[] =>
  repeated
    .filter(({ claim, status }) => claim.claimant !== claimant && status !== 'withdrawn')
    .flatMap(repetitionsOf)
    .filter(({ by }) => by === claimant)
    .sort(byTime);

function byTime({ on: a }: Repetition, { on: b }: Repetition): number {
  if (a && b) return compareDates(a, b);
  return Number(a === undefined) - Number(b === undefined);
}
