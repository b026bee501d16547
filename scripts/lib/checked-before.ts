import type { Desk } from '#editing/desk.ts';
import { closestOffers, type Offer } from '#editing/offers.ts';
import { checkOffer } from './desk-verb.ts';

/**
 * Fact-checks whose claim may be the one that is about to be checked, closest first. The one place to ask: a better
 * matcher is called from here.
 */
export const checkedBefore = ({ records }: Desk, claim: string): Offer[] =>
  closestOffers(
    claim,
    [...records['fact-checks'].values()].map((check) => ({
      ...checkOffer(check),
      id: check.id,
      label: check.claim.summary,
    })),
  ).slice(0, 3);
