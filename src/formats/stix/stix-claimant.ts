import type { Claimant } from '#domain/entities.ts';
import { relationship } from './stix-relationship.ts';
import { stixObject, type StixDesk, type StixObject } from './stix-object.ts';

/** Armed groups are what STIX calls threat actors; all others are identities. No kind of threat is ascribed to anybody. */
const typeOf = ({ kind }: Claimant): 'threat-actor' | 'identity' =>
  kind === 'armed-group' ? 'threat-actor' : 'identity';

export const refOf = (claimant: Claimant, desk: StixDesk): string =>
  desk.idOf(typeOf(claimant), `claimants/${claimant.id}`);

export const isThreatActor = (claimant: Claimant): boolean => typeOf(claimant) === 'threat-actor';

export function* claimantObjects(claimant: Claimant, desk: StixDesk): Iterable<StixObject> {
  const { id, name, kind, summary, aliases, sameAs, partOf } = claimant;
  const type = typeOf(claimant);
  yield stixObject(
    desk,
    type,
    `claimants/${id}`,
    {},
    {
      name,
      description: summary,
      ...(type === 'threat-actor'
        ? { aliases: [...new Set(aliases.map((alias) => alias.name))] }
        : { identity_class: kind === 'person' ? 'individual' : 'organization' }),
      labels: [kind],
      external_references: [
        {
          source_name: desk.edition.corpus.site.name,
          url: desk.edition.pageOf('claimants', claimant),
          external_id: id,
        },
        ...sameAs.map((url) => ({ source_name: new URL(url).hostname, url })),
      ],
    },
  );
  if (partOf) {
    // Programs know "part-of" between identities only.
    const isKnown = !isThreatActor(claimant) && !isThreatActor(partOf);
    yield relationship(desk, `part-of/${id}`, {
      relationship_type: isKnown ? 'part-of' : 'related-to',
      source_ref: refOf(claimant, desk),
      target_ref: refOf(partOf, desk),
      description: `${name} belongs to ${partOf.name}.`,
    });
  }
}
