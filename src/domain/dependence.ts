import type { Dispute, Evidence, FactCheck, Incident, IncidentLink } from './entities.ts';
import { figureGroups, type FigureGroup } from './queries.ts';

type HoldsIf = NonNullable<IncidentLink['holdsIf']>;

/** A finding that touches what sources dispute, and under which accounts it stands. */
export interface Standing {
  readonly evidence: Evidence;
  readonly reliesOn: string;
  readonly holdsIf: HoldsIf;
}

/** An incident of which a fact-check relies on something that sources dispute: their accounts, and what stands under which. */
export interface Dependence {
  readonly incident: Incident;
  /** The counts relied on, with every figure reported. */
  readonly counts: readonly FigureGroup[];
  /** The questions relied on, with every position. */
  readonly disputes: readonly Dispute[];
  readonly standings: readonly Standing[];
}

/** Everything disputed that the evidence of a fact-check touches, by incident, in the order of the exhibits. */
export function dependences({ evidence }: FactCheck): Dependence[] {
  const weighed = evidence.flatMap((item) =>
    item.incidents.flatMap((link) =>
      link.holdsIf ? [{ evidence: item, link, holdsIf: link.holdsIf }] : [],
    ),
  );
  return [...Map.groupBy(weighed, ({ link }) => link.incident)].map(([incident, reliances]) => {
    const links = reliances.map(({ link }) => link);
    return {
      incident,
      counts: figureGroups(incident).filter((group) => links.some((link) => counts(link, group))),
      disputes: incident.disputes.filter(({ id }) =>
        links.some(({ disputes = [] }) => disputes.includes(id)),
      ),
      standings: reliances.map(({ evidence, link, holdsIf }) => ({
        evidence,
        reliesOn: link.reliesOn,
        holdsIf,
      })),
    };
  });
}

const counts = ({ figures = [] }: IncidentLink, group: FigureGroup): boolean =>
  figures.some(
    ({ measure, population }) => measure === group.measure && population === group.population,
  );
