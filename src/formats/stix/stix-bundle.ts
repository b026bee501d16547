import { jsonWithList, mediaTypes, type DataFile } from '../data/data-file.ts';
import type { Edition } from '../data/edition.ts';
import { claimantObjects } from './stix-claimant.ts';
import { extensionDefinition } from './stix-extension.ts';
import { reportOf } from './stix-fact-check.ts';
import { incidentObjects } from './stix-incident.ts';
import {
  beginning,
  midnight,
  stixIds,
  stixObject,
  tlpClear,
  type StixDesk,
  type StixObject,
} from './stix-object.ts';

/** Everything as one bundle of STIX 2.1, for programs that keep threat intelligence. */
export const stixFile = (edition: Edition): DataFile => {
  const { site } = edition.corpus;
  return {
    path: 'data/stix.json',
    mediaType: mediaTypes.stix,
    content: () =>
      jsonWithList(
        { type: 'bundle', id: stixIds(site.url)('bundle', 'all') },
        'objects',
        stixObjects(edition),
      ),
  };
};

/** What others refer to comes first, for programs that read from the top. */
function* stixObjects(edition: Edition): Iterable<StixObject> {
  const { corpus } = edition;
  const { site } = corpus;
  const idOf = stixIds(site.url);
  const licence = idOf('marking-definition', 'licence');
  const desk: StixDesk = {
    idOf,
    created_by_ref: idOf('identity', 'publisher'),
    object_marking_refs: [tlpClear.id, licence],
    edition,
  };
  yield tlpClear;
  yield {
    type: 'marking-definition',
    spec_version: '2.1',
    id: licence,
    created_by_ref: desk.created_by_ref,
    created: midnight(beginning),
    definition_type: 'statement',
    definition: {
      statement: `${site.publisher.name}, ${site.contentLicence.name}, ${site.contentLicence.url}`,
    },
  };
  yield stixObject(
    desk,
    'identity',
    'publisher',
    {},
    {
      name: site.publisher.name,
      identity_class: 'organization',
      external_references: [{ source_name: site.name, url: site.publisher.url ?? site.url }],
    },
  );
  yield extensionDefinition(desk);
  for (const claimant of corpus.claimants.values()) yield* claimantObjects(claimant, desk);
  for (const incident of corpus.incidents.values()) yield* incidentObjects(incident, desk);
  for (const check of corpus['fact-checks'].values()) yield reportOf(check, desk);
}
