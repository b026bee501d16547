import { collections, type Collection, type RefTarget } from '#domain/collections.ts';
import { link, type Corpus } from '#domain/corpus.ts';
import type { Entity } from '#domain/entities.ts';
import { inventedId } from '#domain/invented-id.ts';
import type { RecordOf, Records } from '#domain/records.ts';
import { schemas } from '#domain/schemas.ts';
import { siteSettings } from '#domain/site-settings.ts';
import { exampleBody } from './body.ts';
import { claimants } from './claimants.ts';
import { factChecks } from './fact-checks.ts';
import { incidents } from './incidents.ts';
import { narratives, topics } from './narratives.ts';
import { exampleSite } from './site.ts';
import { sources } from './sources.ts';
import { exampleScale } from './verdicts.ts';

/** Invented entries, linked as real ones are; their ids are such as no file can have. */
export const exampleCorpus: Corpus = markedAsInvented(link(records()));

/** An entity by the name under which its example is kept; a name that is not kept is a mistake of ours. */
export function example<T extends RefTarget>(target: T, name: string): Entity<T> {
  const entities: { readonly [K in T]: ReadonlyMap<string, Entity<K>> } = exampleCorpus;
  const found = entities[target].get(name);
  if (!found) throw new Error(`No example ${target}/${name}.`);
  return found;
}

function records(): Records {
  const site = siteSettings.parse(exampleSite);
  const raw: Record<Collection, Readonly<Record<string, object>>> = {
    'fact-checks': factChecks,
    claimants,
    incidents,
    sources,
    narratives,
    topics,
  };
  const parsed = (collection: Collection) =>
    new Map(
      Object.entries(raw[collection])
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, entry]) => [
          id,
          { ...schemas[collection].parse(entry), id, body: id === 'translated' ? exampleBody : [] },
        ]),
    );
  return {
    ...(Object.fromEntries(collections.map((name) => [name, parsed(name)])) as unknown as {
      [C in Collection]: Map<string, RecordOf<C>>;
    }),
    site,
    scale: exampleScale,
    redirects: [],
    verdicts: new Map(exampleScale.verdicts.map((verdict) => [verdict.id, verdict])),
    bylines: new Map(site.bylines.map((byline) => [byline.id, byline])),
  };
}

/** References are resolved by the plain ids of the schemas, so the entities get theirs when all are linked. */
function markedAsInvented(corpus: Corpus): Corpus {
  for (const collection of [...collections, 'verdicts'] as const) {
    for (const entity of corpus[collection].values()) {
      Object.assign(entity, { id: inventedId(entity.id) });
    }
  }
  return corpus;
}
