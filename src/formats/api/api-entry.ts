import type { Collection } from '#domain/collections.ts';
import type { Entity, FactCheck } from '#domain/entities.ts';
import { changedOn, publishedOn, versionOf } from '#domain/ledger.ts';
import { plainText } from '#domain/plain-text.ts';
import { unlinked } from '#domain/references.ts';
import { definedFields } from '../defined-fields.ts';
import type { Edition } from '../data/edition.ts';
import { archivesToLink, urlToLink } from '../source-links.ts';
import { apiSchemaPath } from './api-paths.ts';
import { keptBack } from './api-schemas.ts';

/** An entry as its file in the API has it: what readers see of it, relations as ids. */
export const apiEntry = <C extends Collection>(
  collection: C,
  entity: Entity<C>,
  { pageOf, addressOf }: Edition,
): Readonly<Record<string, unknown>> => {
  const fields = Object.entries(unlinked(collection, entity));
  return definedFields({
    $schema: addressOf(apiSchemaPath(collection)),
    id: entity.id,
    collection,
    page: pageOf(collection, entity),
    ...Object.fromEntries(fields.filter(([field]) => !keptBack.includes(field))),
    ...(further[collection] as (entry: Entity<C>) => object)(entity),
  });
};

/** What a file has beyond the fields of content/; addresses that may not be linked are taken away. */
const further: { readonly [C in Collection]: (entry: Entity<C>) => object } = {
  'fact-checks': (check) => ({
    publishedOn: publishedOn(check),
    changedOn: changedOn(check),
    version: versionOf(check),
    body: plainText(check.body),
  }),
  claimants: ({ factChecks, repeated }) => ({ factChecks: idsOf([...factChecks, ...repeated]) }),
  incidents: ({ reliedOnBy, body }) => ({
    factChecks: idsOf(reliedOnBy.map(({ factCheck }) => factCheck)),
    body: plainText(body),
  }),
  sources: (source) => ({
    url: urlToLink(source),
    archives: archivesToLink(source),
    factChecks: idsOf(source.citedBy['fact-checks'].map(({ entity }) => entity)),
  }),
  narratives: ({ factChecks, body }) => ({
    factChecks: idsOf(factChecks),
    body: plainText(body),
  }),
  topics: ({ factChecks }) => ({ factChecks: idsOf(factChecks) }),
};

const idsOf = (checks: readonly FactCheck[]): string[] =>
  [...new Set(checks.map(({ id }) => id))].sort();
