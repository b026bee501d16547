import type { MarkupPage } from '../markup-page.ts';
import type { JsonObject } from './json-values.ts';

/** What is wrong at a place in the markup, and how to mend it. */
export interface MarkupFault {
  /** Dotted path from the ClaimReview. */
  readonly path: string;
  readonly what: string;
  readonly mend: string;
}

/** A ClaimReview where it was found. */
export interface FoundReview {
  readonly review: JsonObject;
  /** Such as "script 2 @graph.0". */
  readonly place: string;
}

export interface PageOfReviews extends MarkupPage {
  readonly reviews: readonly FoundReview[];
}

interface Declared {
  /** Kebab-case. */
  readonly id: string;
  /** error: Google refuses or misreads it, or it is untrue. warning: it says less, or something odd. */
  readonly severity: 'error' | 'warning';
  /** What must be so, in one sentence. */
  readonly wanted: string;
}

/** A rule for every ClaimReview of a page, or for a page as a whole. */
export type MarkupRule = Declared &
  (
    | { readonly each: (review: JsonObject, page: PageOfReviews) => Iterable<MarkupFault> }
    | { readonly whole: (page: PageOfReviews) => Iterable<MarkupFault> }
  );
