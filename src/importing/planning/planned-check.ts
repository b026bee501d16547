import type { Collection } from '#domain/collections.ts';
import type { EarlierReview } from '#domain/earlier-review.ts';

/** An entry that is to be made. */
export interface PlannedEntry {
  readonly collection: Collection;
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A draft with all that has to be made for it; they are written together or not at all. */
export interface PlannedCheck {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly reviews: EarlierReview[];
  /** Its claimant and sources, as far as they are new. */
  readonly needs: PlannedEntry[];
  /** Bytes of what it says. */
  size: number;
}
