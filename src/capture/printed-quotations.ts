import { foldQuotation } from '#domain/quotation-folding.ts';
import { quotationsIn, type Quotation } from '#domain/quotations.ts';
import type { EntryKey } from '#domain/problem.ts';
import type { Records } from '#domain/records.ts';

/** A quotation with the entry that prints it. */
export interface PrintedQuotation extends Quotation {
  readonly entry: EntryKey;
}

/** All quotations of the content by the source that they name. */
export function quotationsBySource(records: Records): ReadonlyMap<string, PrintedQuotation[]> {
  const printed = (['fact-checks', 'incidents', 'narratives'] as const).flatMap((collection) =>
    [...records[collection].values()].flatMap((record) =>
      quotationsIn(record).map((quotation) => ({
        ...quotation,
        entry: { collection, id: record.id },
      })),
    ),
  );
  return Map.groupBy(printed, ({ source = '' }) => source);
}

/** Each wording once, in the order of the entries. */
export const wordingsOf = (quotations: readonly Quotation[]): string[] => [
  ...new Map(quotations.map(({ words }) => [foldQuotation(words), words])).values(),
];
