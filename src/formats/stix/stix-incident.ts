import type { Incident } from '#domain/entities.ts';
import { readDate } from '#domain/partial-date.ts';
import { definedFields } from '../defined-fields.ts';
import { isThreatActor, refOf } from './stix-claimant.ts';
import { extensionOf } from './stix-extension.ts';
import { stixObject, type StixDesk, type StixObject } from './stix-object.ts';
import { referencesTo } from './stix-reference.ts';
import { confidence, relationship } from './stix-relationship.ts';

export const incidentRef = ({ id }: Incident, desk: StixDesk): string =>
  desk.idOf('incident', `incidents/${id}`);

type Actor = Incident['actors'][number];

/** An incident, and a relationship to each actor that has a page of its own. */
export function* incidentObjects(incident: Incident, desk: StixDesk): Iterable<StixObject> {
  yield stixObject(
    desk,
    'incident',
    `incidents/${incident.id}`,
    { modified: incident.updatedOn },
    {
      name: incident.title,
      description: incident.summary,
      labels: [incident.kind],
      confidence: confidence.high,
      external_references: [
        {
          source_name: desk.edition.corpus.site.name,
          url: desk.edition.pageOf('incidents', incident),
          external_id: incident.id,
        },
        ...referencesTo(incident.sources),
      ],
      extensions: extensionOf(desk, detailsOf(incident)),
    },
  );
  for (const [index, actor] of incident.actors.entries()) {
    if (actor.claimant)
      yield partIn(incident, actor, actor.claimant, `${incident.id}/${index}`, desk);
  }
}

function partIn(
  incident: Incident,
  actor: Actor,
  claimant: NonNullable<Actor['claimant']>,
  name: string,
  desk: StixDesk,
): StixObject {
  const cited = [...actor.attributedBy, ...(actor.claimedBy ? [actor.claimedBy] : [])];
  return relationship(desk, `incidents/${name}`, {
    relationship_type: typeOf(actor, isThreatActor(claimant)),
    source_ref: incidentRef(incident, desk),
    target_ref: refOf(claimant, desk),
    description: `${actor.name}: ${actor.role}.${actor.claimedBy ? ' They claimed it themselves.' : ''}`,
    confidence: actor.role === 'suspect' ? confidence.medium : confidence.high,
    external_references: referencesTo(cited),
  });
}

const typeOf = ({ role }: Actor, isThreatActor: boolean) =>
  role === 'perpetrator' && isThreatActor
    ? 'attributed-to'
    : (role === 'target' || role === 'victim') && !isThreatActor
      ? 'targets'
      : 'related-to';

/** What STIX 2.1 has no properties for: when and where as precisely as is known, and every figure with who gives it. */
function detailsOf({ date, kind, place, figures }: Incident): object {
  const { earliest, latest } = readDate(date);
  return definedFields({
    kind,
    date,
    date_earliest: earliest,
    date_latest: latest,
    place: place && definedFields({ ...place }),
    figures:
      figures.length === 0
        ? undefined
        : figures.map(({ saidBy, source, asOf, ...figure }) =>
            definedFields({ ...figure, as_of: asOf, said_by: saidBy?.name, source: source.id }),
          ),
  });
}
