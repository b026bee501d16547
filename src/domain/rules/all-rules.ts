import type { Collection } from '../collections.ts';
import type { EntryProblem } from '../problem.ts';
import type { Records } from '../records.ts';
import { authorNotReviewer } from './author-not-reviewer.ts';
import { bodyReferences } from './body-references.ts';
import { caseForTheClaim } from './case-for-the-claim.ts';
import { dueIn } from './checked-before.ts';
import { circularReference } from './circular-reference.ts';
import { claimWithoutVerdict } from './claim-without-verdict.ts';
import { completeWhenPublic } from './complete-when-public.ts';
import { datesInOrder } from './dates-in-order.ts';
import { disputedNeedsHoldsIf } from './disputed-needs-holds-if.ts';
import { evidenceIds } from './evidence-ids.ts';
import { figureDuplicate } from './figure-duplicate.ts';
import { historyMatchesVerdict } from './history-matches-verdict.ts';
import { independentOrigins } from './independent-origins.ts';
import { interestStated } from './interest-stated.ts';
import { linkHost } from './link-host.ts';
import { mediaAndVerdict } from './media-and-verdict.ts';
import { noFutureDate } from './no-future-date.ts';
import { noLink } from './no-link.ts';
import { orphans } from './orphans.ts';
import { quoteInCapture } from './quote-in-capture.ts';
import { quoteTranslated } from './quote-translated.ts';
import { replyHasAnswer } from './reply-has-answer.ts';
import { reviewOnRecord } from './review-on-record.ts';
import { reviewOverdue } from './review-overdue.ts';
import { runRule, type Finding, type Rule } from './rule.ts';
import { textHygiene, unsoundText } from './text-hygiene.ts';
import { toBeReconfirmed } from './to-be-reconfirmed.ts';

export const allRules: readonly Rule[] = [
  authorNotReviewer,
  bodyReferences,
  caseForTheClaim,
  circularReference,
  claimWithoutVerdict,
  completeWhenPublic,
  datesInOrder,
  disputedNeedsHoldsIf,
  evidenceIds,
  figureDuplicate,
  historyMatchesVerdict,
  independentOrigins,
  interestStated,
  linkHost,
  mediaAndVerdict,
  noFutureDate,
  noLink,
  orphans,
  quoteInCapture,
  quoteTranslated,
  replyHasAnswer,
  reviewOnRecord,
  reviewOverdue,
  textHygiene,
  toBeReconfirmed,
];

/**
 * Everything that the rules find in content/; `broken` as in `danglingReferences`. Entries are looked at again only where
 * they, or what they name, are other than at the last check of this process.
 */
export function checkRules(
  records: Records,
  today: string,
  broken: ReadonlySet<string> = new Set(),
): EntryProblem[] {
  const { alone, near, settle } = dueIn(records, today, broken.size > 0);
  const found = allRules
    .filter(({ looksFar }) => !looksFar)
    .flatMap((rule) => runRule(rule, records, today, broken, isAlone(rule) ? alone : near));
  settle(found);
  const far = allRules.filter(({ looksFar }) => looksFar);
  return [
    ...found,
    ...far.flatMap((rule) => runRule(rule, records, today, broken)),
    ...settingsProblems(records),
  ];
}

/** A rule that does not take the context looks at nothing but the entry. */
const isAlone = ({ check }: Rule) => check.length < 2;

/** True for an entry in which the rules that look at nothing else find nothing. */
export const isSoundAlone = (collection: Collection, record: object): boolean =>
  allRules.every((rule) => {
    if (!isAlone(rule) || !rule.collections.includes(collection)) return true;
    const found: Iterable<Finding> = Reflect.apply(rule.check, rule, [record]);
    return [...found].length === 0;
  });

/** The two settings files are no entries, but their text is printed all the same. */
const settingsProblems = ({ site, scale }: Records): EntryProblem[] =>
  (
    [
      ['site', site],
      ['verdicts', scale],
    ] as const
  ).flatMap(([collection, settings]) =>
    unsoundText(settings).map((finding) => ({
      rule: textHygiene.id,
      severity: textHygiene.severity,
      entry: { collection, id: collection },
      ...finding,
    })),
  );
