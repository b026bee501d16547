import type { MarkupPage } from './markup-page.ts';
import { addressRules } from './markup-rules/address-rules.ts';
import { claimRules } from './markup-rules/claim-rules.ts';
import { dateRules } from './markup-rules/date-rules.ts';
import { isObject, typesOf } from './markup-rules/json-values.ts';
import { pageRules } from './markup-rules/page-rules.ts';
import { ratingRules } from './markup-rules/rating-rules.ts';
import type { FoundReview, MarkupFault, MarkupRule, PageOfReviews } from './markup-rules/rule.ts';
import { textRules } from './markup-rules/text-rules.ts';

/** All rules of Google's guide to ClaimReview, and those that the mistakes of publishers have taught. */
export const markupRules: readonly MarkupRule[] = [
  ...claimRules,
  ...ratingRules,
  ...addressRules,
  ...dateRules,
  ...textRules,
  ...pageRules,
];

export interface MarkupFinding extends MarkupFault {
  readonly rule: string;
  readonly severity: MarkupRule['severity'];
}

export interface MarkupCheck {
  /** How many ClaimReviews the page carries. */
  readonly reviews: number;
  readonly findings: readonly MarkupFinding[];
}

/** Looks at all ClaimReview markup of a page; a page without any is sound. */
export function checkMarkup(markup: MarkupPage): MarkupCheck {
  const page = { ...markup, reviews: reviewsOf(markup) };
  const findings = markupRules.flatMap((rule) =>
    faultsOf(rule, page).map((fault) => ({ rule: rule.id, severity: rule.severity, ...fault })),
  );
  return { reviews: page.reviews.length, findings };
}

function faultsOf(rule: MarkupRule, page: PageOfReviews): MarkupFault[] {
  if ('whole' in rule) return [...rule.whole(page)];
  return page.reviews.flatMap(({ review, place }) =>
    [...rule.each(review, page)].map((fault) => ({ ...fault, path: `${place} ${fault.path}` })),
  );
}

/** A value of a block, and on which way it was reached. */
interface Reached {
  readonly value: unknown;
  readonly key: string;
  readonly inside?: Reached;
}

/** Every ClaimReview of a page, in lists, graphs and feeds too; what lies inside one belongs to it. */
function reviewsOf({ blocks }: MarkupPage): FoundReview[] {
  const found: FoundReview[] = [];
  for (const [index, block] of blocks.entries()) {
    if (!('value' in block)) continue;
    const left: Reached[] = [{ value: block.value, key: `script ${index + 1}` }];
    for (let here = left.pop(); here !== undefined; here = left.pop()) {
      const { value } = here;
      if (typeof value !== 'object' || value === null) continue;
      if (isObject(value) && typesOf(value).includes('ClaimReview')) {
        found.push({ review: value, place: placeOf(here) });
        continue;
      }
      for (const [key, part] of Object.entries(value).toReversed()) {
        left.push({ value: part, key, inside: here });
      }
    }
  }
  return found;
}

/** "script 2 @graph.0". */
function placeOf(reached: Reached): string {
  const keys: string[] = [];
  let here = reached;
  for (; here.inside; here = here.inside) keys.push(here.key);
  return keys.length === 0 ? here.key : `${here.key} ${keys.toReversed().join('.')}`;
}
