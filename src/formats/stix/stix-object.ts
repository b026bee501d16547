import { rememberByName } from '#domain/remember.ts';
import { parse, v5 as uuid } from 'uuid';
import type { Edition } from '../data/edition.ts';

/** What every object of STIX 2.1 that we write has. */
export interface StixObject {
  readonly type: string;
  readonly spec_version: '2.1';
  readonly id: string;
  readonly [property: string]: unknown;
}

/** By which objects are named: who publishes them, and under which markings. */
export interface StixDesk {
  readonly idOf: (type: string, name: string) => string;
  readonly created_by_ref: string;
  readonly object_marking_refs: readonly string[];
  readonly edition: Edition;
}

/** Traffic Light Protocol 2.0, TLP:CLEAR: the one object that FIRST and OASIS have published for it. */
export const tlpClear: StixObject = {
  type: 'marking-definition',
  spec_version: '2.1',
  id: 'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487',
  created: '2022-10-01T00:00:00.000Z',
  name: 'TLP:CLEAR',
  extensions: {
    'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d': {
      extension_type: 'property-extension',
      tlp_2_0: 'clear',
    },
  },
};

/**
 * Ids that are the same in every export: UUIDs of version 5 whose namespace is the UUID of the site's address (version 5,
 * in the namespace of URLs that RFC 9562 gives), and whose name is "<type>/<id of the entry>".
 */
export function stixIds(siteUrl: string): StixDesk['idOf'] {
  const namespace = parse(uuid(`${siteUrl}/`, uuid.URL));
  const uuidOf = rememberByName((name) => uuid(name, namespace));
  return (type, name) => `${type}--${uuidOf(`${type}/${name}`)}`;
}

/** STIX wants moments; what we know are days, in UTC. */
export const midnight = (day: string): string => `${day}T00:00:00.000Z`;

/**
 * The day on which all objects were made of whose making no day is on record: a constant, for `created` may never change.
 * STIX 2.1 became a standard on it.
 */
export const beginning = '2021-06-10';

/** An object with what all of ours have in common. */
export const stixObject = (
  desk: StixDesk,
  type: string,
  name: string,
  days: { readonly created?: string | undefined; readonly modified?: string | undefined },
  properties: Readonly<Record<string, unknown>>,
): StixObject => {
  const created = days.created ?? beginning;
  const changed = days.modified ?? desk.edition.changedOn ?? created;
  const modified = changed > created ? changed : created;
  const given = Object.entries(properties).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return {
    type,
    spec_version: '2.1',
    id: desk.idOf(type, name),
    created_by_ref: desk.created_by_ref,
    created: midnight(created),
    modified: midnight(modified),
    ...Object.fromEntries(given),
    object_marking_refs: desk.object_marking_refs,
  };
};
