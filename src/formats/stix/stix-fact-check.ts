import type { FactCheck } from '#domain/entities.ts';
import { changedOn, publishedOn } from '#domain/ledger.ts';
import { incidentsOf } from '#domain/queries.ts';
import { bestRating, worstRating } from '#domain/verdict.ts';
import { definedFields } from '../defined-fields.ts';
import { refOf } from './stix-claimant.ts';
import { extensionOf } from './stix-extension.ts';
import { incidentRef } from './stix-incident.ts';
import { beginning, midnight, stixObject, type StixDesk, type StixObject } from './stix-object.ts';
import { referencesTo } from './stix-reference.ts';
import { confidence } from './stix-relationship.ts';

/** A fact-check as a report about who claimed and what happened; one that was withdrawn is revoked. */
export function reportOf(check: FactCheck, desk: StixDesk): StixObject {
  const { claim, verdict, narratives, topics } = check;
  const published = publishedOn(check) ?? beginning;
  const isStanding = check.status === 'published';
  return stixObject(
    desk,
    'report',
    `fact-checks/${check.id}`,
    { created: published, modified: changedOn(check) },
    {
      name: check.title,
      description: isStanding
        ? `Claim: ${claim.summary}\nVerdict: ${verdict.label}\n${check.conclusion}`
        : `Claim: ${claim.summary}\nThis fact-check was withdrawn.`,
      report_types: ['fact-check'],
      published: midnight(published),
      revoked: isStanding ? undefined : true,
      confidence: isStanding ? confidence.high : confidence.none,
      lang: check.lang,
      labels: [
        'fact-check',
        ...(isStanding ? [`verdict:${verdict.id}`] : ['withdrawn']),
        ...narratives.map(({ id }) => `narrative:${id}`),
        ...topics.map(({ id }) => `topic:${id}`),
      ],
      object_refs: [...new Set(objectsOf(check, desk))],
      external_references: [
        {
          source_name: desk.edition.corpus.site.name,
          url: desk.edition.pageOf('fact-checks', check),
          external_id: check.id,
        },
        ...referencesTo(check.evidence.flatMap(({ sources }) => sources)),
      ],
      extensions: extensionOf(desk, detailsOf(check, desk)),
    },
  );
}

const objectsOf = (check: FactCheck, desk: StixDesk): string[] => [
  refOf(check.claim.claimant, desk),
  ...check.claim.repeatedBy.map(({ claimant }) => refOf(claimant, desk)),
  ...check.claim.alsoSaid.map(({ claimant }) => refOf(claimant, desk)),
  ...incidentsOf(check).map((incident) => incidentRef(incident, desk)),
];

const detailsOf = ({ claim, verdict, status }: FactCheck, desk: StixDesk): object =>
  definedFields({
    claim: claim.summary,
    claimant_ref: refOf(claim.claimant, desk),
    claimed_on: claim.madeOn,
    medium: claim.medium,
    ...(status === 'published' && {
      verdict: verdict.id,
      verdict_label: verdict.label,
      rating: verdict.ratingValue,
      ...(verdict.ratingValue !== undefined && { best: bestRating, worst: worstRating }),
    }),
  });
