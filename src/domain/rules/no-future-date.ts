import type { PartialDate } from '../partial-date.ts';
import { readDate } from '../partial-date.ts';
import type { Path } from '../problem.ts';
import type { RecordOf } from '../records.ts';
import { rule } from './rule.ts';

/** Nothing on record has happened after today. An entry under embargo may be dated up to its end. */
export const noFutureDate = rule({
  id: 'no-future-date',
  severity: 'error',
  collections: ['fact-checks', 'incidents', 'sources', 'claimants', 'narratives'],
  *check(record, { today }) {
    const embargo = 'embargoUntil' in record ? record.embargoUntil : undefined;
    const lastDay = embargo !== undefined && embargo > today ? embargo : today;
    for (const [at, date] of datesOf(record)) {
      if (date === undefined || readDate(date).earliest <= lastDay) continue;
      yield {
        at,
        message: `${date} has not come yet: today is ${today} (UTC).`,
        mend: 'Correct the date. To publish later, set "embargoUntil:".',
      };
    }
  },
});

type Dates = (readonly [Path, PartialDate | undefined])[];
type Dated = RecordOf<'fact-checks' | 'incidents' | 'sources' | 'claimants' | 'narratives'>;

function datesOf(record: Dated): Dates {
  if ('claim' in record) return factCheckDates(record);
  if ('figures' in record) return incidentDates(record);
  if ('archives' in record) return sourceDates(record);
  if ('offices' in record) return claimantDates(record);
  return [[['firstSeen'], record.firstSeen]];
}

const factCheckDates = ({ claim, evidence, replies, history }: RecordOf<'fact-checks'>): Dates => [
  [['claim', 'madeOn'], claim.madeOn],
  ...claim.repeatedBy.map(({ on }, i) => [['claim', 'repeatedBy', i, 'on'], on] as const),
  ...claim.alsoSaid.map(({ on }, i) => [['claim', 'alsoSaid', i, 'on'], on] as const),
  ...evidence.map((item, i) => [['evidence', i, 'checkedOn'], item.checkedOn] as const),
  ...('sought' in replies ? replies.sought : []).map(
    ({ askedOn }, i) => [['replies', 'sought', i, 'askedOn'], askedOn] as const,
  ),
  ...history.map(({ date }, i) => [['history', i, 'date'], date] as const),
];

const incidentDates = ({ date, figures, disputes, updatedOn }: RecordOf<'incidents'>): Dates => [
  [['date'], date],
  ...figures.map(({ asOf }, i) => [['figures', i, 'asOf'], asOf] as const),
  ...disputes.map(({ settledOn }, i) => [['disputes', i, 'settledOn'], settledOn] as const),
  [['updatedOn'], updatedOn],
];

const sourceDates = (source: RecordOf<'sources'>): Dates => [
  [['issued'], source.issued],
  [['accessed'], source.accessed],
  [['capture', 'capturedOn'], source.capture?.capturedOn],
  ...source.archives.map(
    ({ capturedOn }, i) => [['archives', i, 'capturedOn'], capturedOn] as const,
  ),
  [['updatedOn'], source.updatedOn],
];

const claimantDates = ({ offices }: RecordOf<'claimants'>): Dates =>
  offices.flatMap(({ from, to, asOf }, i) => [
    [['offices', i, 'from'], from] as const,
    [['offices', i, 'to'], to] as const,
    [['offices', i, 'asOf'], asOf] as const,
  ]);
