import type { Claimant } from './entities.ts';
import { compareDates } from './partial-date.ts';

export type Office = Claimant['offices'][number];

/** Offices in the order in which a source first shows somebody in them; those without any date last. */
export const officesInOrder = ({ offices }: Pick<Claimant, 'offices'>): readonly Office[] =>
  offices.toSorted((a, b) => {
    const [first, second] = [firstDate(a), firstDate(b)];
    if (first && second) return compareDates(first, second);
    return Number(first === undefined) - Number(second === undefined);
  });

const firstDate = ({ from, asOf, to }: Office) => from ?? asOf ?? to;
