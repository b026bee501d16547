import type { RecordOf, Records } from '../records.ts';
import { isCertainlyAfter, type PartialDate } from '../partial-date.ts';
import type { Path } from '../problem.ts';
import { publishedOn } from '../ledger.ts';
import { rule } from './rule.ts';

/** What comes after comes later. Only certain contradictions count: 2014 is not before June 2014. */
export const datesInOrder = rule({
  id: 'dates-in-order',
  severity: 'error',
  collections: ['fact-checks', 'incidents', 'sources', 'claimants'],
  *check(record, { records }) {
    for (const { at, earlier, later, what } of orderOf(record, records)) {
      if (earlier === undefined || later === undefined || !isCertainlyAfter(earlier, later))
        continue;
      yield {
        at,
        message: `${what}: ${earlier} is after ${later}.`,
        mend: 'Look both dates up and correct the wrong one; write a less precise date where you are not sure.',
      };
    }
    if ('disputes' in record) yield* openButSettled(record);
  },
});

/** Two dates of which the first may not come after the second, and what is wrong if it does. */
interface Order {
  readonly at: Path;
  readonly earlier: PartialDate | undefined;
  readonly later: PartialDate | undefined;
  readonly what: string;
}

type Dated = RecordOf<'fact-checks' | 'incidents' | 'sources' | 'claimants'>;

function orderOf(record: Dated, records: Records): Order[] {
  if ('claim' in record) return factCheckOrder(record, records);
  if ('figures' in record) return incidentOrder(record, records);
  if ('archives' in record) return sourceOrder(record);
  return record.offices.flatMap(({ from, to, asOf }, index) => [
    {
      at: ['offices', index, 'to'],
      earlier: from,
      later: to,
      what: 'An office ends before it begins',
    },
    {
      at: ['offices', index, 'asOf'],
      earlier: from,
      later: asOf,
      what: 'An office is held before it begins',
    },
    {
      at: ['offices', index, 'asOf'],
      earlier: asOf,
      later: to,
      what: 'An office is held after it ended',
    },
  ]);
}

const factCheckOrder = (check: RecordOf<'fact-checks'>, { sources }: Records): Order[] => [
  {
    at: ['claim', 'madeOn'],
    earlier: check.claim.madeOn,
    later: publishedOn(check),
    what: 'The check was published before the claim was made',
  },
  {
    at: ['embargoUntil'],
    earlier: check.embargoUntil,
    later: publishedOn(check),
    what: 'The embargo ends after the day of publication',
  },
  ...check.history.map(({ date }, index) => ({
    at: ['history', index, 'date'],
    earlier: check.history[index - 1]?.date,
    later: date,
    what: 'The history goes back in time',
  })),
  ...check.claim.appearances.map(({ source }, index) => ({
    at: ['claim', 'appearances', index, 'source'],
    earlier: check.claim.madeOn,
    later: sources.get(source)?.issued,
    what: 'The source appeared before the claim was made',
  })),
  {
    at: ['quote', 'source'],
    earlier: check.claim.madeOn,
    later: sources.get(check.quote.source)?.issued,
    what: 'The source of the quotation appeared before the claim was made',
  },
  ...check.claim.repeatedBy.map(({ on }, index) => ({
    at: ['claim', 'repeatedBy', index, 'on'],
    earlier: check.claim.madeOn,
    later: on,
    what: 'The claim was passed on before it was made',
  })),
];

const incidentOrder = (incident: RecordOf<'incidents'>, { sources }: Records): Order[] => [
  ...incident.figures.flatMap(({ asOf, source }, index) => [
    {
      at: ['figures', index, 'asOf'],
      earlier: incident.date,
      later: asOf,
      what: 'The figure stands for a day before the incident',
    },
    {
      at: ['figures', index, 'asOf'],
      earlier: asOf,
      later: sources.get(source)?.issued,
      what: 'The figure stands for a day after its source appeared',
    },
  ]),
  ...incident.disputes.map(({ settledOn }, index) => ({
    at: ['disputes', index, 'settledOn'],
    earlier: incident.date,
    later: settledOn,
    what: 'The dispute was settled before the incident',
  })),
];

const sourceOrder = ({ issued, accessed, capture, archives }: RecordOf<'sources'>): Order[] => [
  {
    at: ['accessed'],
    earlier: issued,
    later: accessed,
    what: 'The source was read before it appeared',
  },
  {
    at: ['capture', 'capturedOn'],
    earlier: issued,
    later: capture?.capturedOn,
    what: 'The source was captured before it appeared',
  },
  ...archives.map(({ capturedOn }, index) => ({
    at: ['archives', index, 'capturedOn'],
    earlier: issued,
    later: capturedOn,
    what: 'The source was archived before it appeared',
  })),
];

function* openButSettled({ disputes }: RecordOf<'incidents'>) {
  for (const [index, { state, settledOn }] of disputes.entries()) {
    if (state !== 'open' || settledOn === undefined) continue;
    yield {
      at: ['disputes', index, 'settledOn'],
      message: `The dispute is open, but was settled on ${settledOn}.`,
      mend: 'Write "state: settled", or remove the day.',
    };
  }
}
