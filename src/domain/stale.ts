import type { Corpus } from './corpus.ts';
import type { Evidence, FactCheck, HistoryLine, Incident, Reliance, Source } from './entities.ts';
import { changedOn } from './ledger.ts';
import { newestFirst } from './order.ts';
import { fullDate, isCertainlyAfter, type PartialDate } from './partial-date.ts';
import { latestFactChecks } from './queries.ts';
import { remember } from './remember.ts';
import { byText } from './text-order.ts';

/**
 * A finding that nobody has checked for this many years is old, whatever day its check promises: counts of the dead are
 * revised and documents leave their addresses within about that time.
 */
export const yearsUntilOld = 1;

/** The day before which a finding was checked too long ago. */
export function oldBefore(today: string): PartialDate {
  const day = today.slice(4).replace('-02-29', '-02-28');
  return fullDate.parse(`${Number(today.slice(0, 4)) - yearsUntilOld}${day}`);
}

interface Signed {
  readonly status: FactCheck['status'];
  readonly history: readonly Pick<HistoryLine, 'date' | 'kind'>[];
}

/** True from the day after the one by which a published check was to be looked at again. */
export const isReviewOverdue = (
  { status, reviewBy }: Pick<Signed, 'status'> & { readonly reviewBy?: PartialDate | undefined },
  today: string,
): boolean => status === 'published' && reviewBy !== undefined && reviewBy < today;

/** A change of what a check rests on, and the day before it on which the check was last signed. */
export interface UnsignedChange {
  readonly signedOn: PartialDate;
  readonly updatedOn: PartialDate;
}

/** The change of an incident or source that nobody has signed a check after; a draft and a withdrawn check need no signature. */
export function unsignedChange(
  check: Signed,
  { updatedOn }: { readonly updatedOn?: PartialDate | undefined },
): UnsignedChange | undefined {
  const signedOn = changedOn(check);
  if (check.status !== 'published' || signedOn === undefined || updatedOn === undefined) return;
  return isCertainlyAfter(updatedOn, signedOn) ? { signedOn, updatedOn } : undefined;
}

/** What changed under a check: an incident with the findings that rely on it, or a source with the places cited. */
export type ChangedBasis = UnsignedChange &
  (
    | { readonly incident: Incident; readonly reliances: readonly Reliance[] }
    | { readonly source: Source; readonly locators: readonly string[] }
  );

export interface Unconfirmed {
  readonly factCheck: FactCheck;
  readonly changes: readonly ChangedBasis[];
}

/** Checks to be re-confirmed, latest published first, and what changed under each: incidents first. */
export const toBeReconfirmed = remember((corpus: Corpus): readonly Unconfirmed[] => {
  const found = [
    ...[...corpus.incidents.values()].flatMap(underIncident),
    ...[...corpus.sources.values()].flatMap(underSource),
  ];
  const byCheck = Map.groupBy(found, ({ factCheck }) => factCheck);
  return [...byCheck]
    .map(([factCheck, each]) => ({ factCheck, changes: each.map(({ change }) => change) }))
    .sort((a, b) => newestFirst(a.factCheck, b.factCheck));
});

interface Found {
  readonly factCheck: FactCheck;
  readonly change: ChangedBasis;
}

const underIncident = (incident: Incident): Found[] =>
  [...Map.groupBy(incident.reliedOnBy, ({ factCheck }) => factCheck)].flatMap(
    ([factCheck, reliances]) => {
      const change = unsignedChange(factCheck, incident);
      return change ? [{ factCheck, change: { ...change, incident, reliances } }] : [];
    },
  );

const underSource = (source: Source): Found[] =>
  source.citedBy['fact-checks'].flatMap(({ entity: factCheck, locators }) => {
    const change = unsignedChange(factCheck, source);
    return change ? [{ factCheck, change: { ...change, source, locators } }] : [];
  });

/** Published checks whose day of review has passed, the longest overdue first. */
export const overdueChecks = (corpus: Corpus, today: string): FactCheck[] =>
  latestFactChecks(corpus)
    .filter((check) => isReviewOverdue(check, today))
    .sort((a, b) => ((a.reviewBy ?? '') < (b.reviewBy ?? '') ? -1 : 1));

export interface OldEvidence {
  readonly factCheck: FactCheck;
  readonly evidence: readonly Evidence[];
}

/** Findings of published checks that nobody has checked for `yearsUntilOld`. */
export const oldEvidence = (corpus: Corpus, today: string): OldEvidence[] =>
  latestFactChecks(corpus)
    .filter(({ status }) => status === 'published')
    .map((factCheck) => ({
      factCheck,
      evidence: factCheck.evidence.filter(({ checkedOn }) => checkedOn < oldBefore(today)),
    }))
    .filter(({ evidence }) => evidence.length > 0);

/** The finding that nobody has checked for longest first. */
export const longestUnchecked = (a: OldEvidence, b: OldEvidence): number =>
  byText(earliestCheck(a), earliestCheck(b)) || newestFirst(a.factCheck, b.factCheck);

const earliestCheck = ({ evidence }: OldEvidence): string =>
  evidence.map(({ checkedOn }) => checkedOn).sort(byText)[0] ?? '';
