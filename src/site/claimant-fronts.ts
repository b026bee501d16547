import type { Claimant, FactCheck, Incident } from '#domain/entities.ts';
import { frontOfRising, listFront, type ListFront } from './list-front.ts';

/** What the page of a claimant shows of each of its lists. */
export interface ClaimantFronts {
  readonly claims: ListFront<FactCheck>;
  readonly repeated: ListFront<FactCheck>;
  readonly incidents: ListFront<Incident>;
}

export const claimantFronts = ({
  id,
  factChecks,
  repeated,
  incidents,
}: Claimant): ClaimantFronts => ({
  claims: listFront(`claimants/${id}`, factChecks),
  repeated: listFront(`claimants/${id}/repeated`, repeated),
  incidents: frontOfRising(`claimants/${id}/incidents`, incidents),
});
