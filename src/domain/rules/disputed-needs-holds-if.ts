import { accountsDiffer, countsOf } from '../figures.ts';
import type { RecordOf } from '../records.ts';
import { rule } from './rule.ts';

/** Where sources disagree on what a finding takes from an incident, the entry says whether the finding depends on it. */
export const disputedNeedsHoldsIf = rule({
  id: 'disputed-needs-holds-if',
  severity: 'error',
  collections: ['fact-checks'],
  *check({ evidence }, { records }) {
    for (const [item, { incidents }] of evidence.entries()) {
      for (const [index, link] of incidents.entries()) {
        const incident = records.incidents.get(link.incident);
        if (!incident) continue;
        const at = ['evidence', item, 'incidents', index];
        for (const [place, wanted] of (link.figures ?? []).entries()) {
          if (figuresOf(incident, wanted).length > 0) continue;
          yield {
            at: [...at, 'figures', place],
            message: `The incident "${incident.id}" has no figures for ${wanted.measure}/${wanted.population}.`,
            mend: 'Name figures that it has, or add them to the incident with their source.',
          };
        }
        for (const [place, id] of (link.disputes ?? []).entries()) {
          if (incident.disputes.some((dispute) => dispute.id === id)) continue;
          yield {
            at: [...at, 'disputes', place],
            message: `"${id}" is no dispute of the incident "${incident.id}".`,
            mend: incident.disputes.length
              ? `It has ${incident.disputes.map((dispute) => dispute.id).join(', ')}.`
              : 'It has none: leave "disputes:" out, or describe the dispute there.',
          };
        }
        const contested = link.holdsIf ? [] : contestedPoints(incident, link);
        if (contested.length > 0) {
          yield {
            at,
            message: `The sources disagree on what is taken from "${incident.id}" (${contested.join(', ')}), and "holdsIf" is missing.`,
            mend: 'Add "holdsIf:" with "under: every-account" or "some-accounts" and "because:", so that readers see whether the finding depends on it.',
          };
        }
      }
    }
  },
});

type Incident = RecordOf<'incidents'>;
type IncidentLink = RecordOf<'fact-checks'>['evidence'][number]['incidents'][number];
type Counted = NonNullable<IncidentLink['figures']>[number];

const figuresOf = ({ figures }: Incident, { measure, population }: Counted) =>
  countsOf(figures, measure, population);

const contestedPoints = (incident: Incident, { figures = [], disputes = [] }: IncidentLink) => [
  ...figures
    .filter((counted) => accountsDiffer(figuresOf(incident, counted)))
    .map(({ measure, population }) => `${measure}/${population}`),
  ...incident.disputes
    .filter(({ id, state }) => state === 'open' && disputes.includes(id))
    .map(({ id }) => id),
];
