import { collections, type Collection, type RefTarget } from './collections.ts';
import type { Corpus } from './corpus.ts';
import type { Citing, FactCheck } from './entities.ts';
import { componentsIn } from './prose-components.ts';
import { incidentsInOrder, latestFactChecks } from './queries.ts';
import type { Records } from './records.ts';
import { mentionsIn } from './references.ts';

/** The reverse edges of an entity before anything refers to it. */
export const noEdges = {
  'fact-checks': () => ({ translations: [] }),
  claimants: () => ({ factChecks: [], repeated: [], incidents: [], narratives: [], parts: [] }),
  incidents: () => ({ reliedOnBy: [] }),
  sources: () => ({
    citedBy: {
      'fact-checks': [],
      incidents: [],
      claimants: [],
      narratives: [],
      sources: [],
      topics: [],
    },
  }),
  narratives: () => ({ factChecks: [], children: [] }),
  topics: () => ({ factChecks: [], incidents: [] }),
  verdicts: () => ({ factChecks: [] }),
  bylines: () => ({}),
} satisfies Record<RefTarget, () => object>;

/** Gives every linked entity the entities that refer to it: one pass, each list in reading order. */
export function addReverseEdges(corpus: Corpus, records: Records): void {
  for (const check of latestFactChecks(corpus)) addFactCheck(check);
  for (const incident of incidentsInOrder(corpus)) {
    for (const { claimant } of incident.actors) if (claimant) add(claimant.incidents, incident);
    for (const topic of incident.topics) add(topic.incidents, incident);
  }
  for (const claimant of corpus.claimants.values()) {
    if (claimant.partOf) add(claimant.partOf.parts, claimant);
  }
  for (const narrative of corpus.narratives.values()) {
    if (narrative.parent) add(narrative.parent.children, narrative);
    for (const { claimant } of narrative.spreadBy) add(claimant.narratives, narrative);
  }
  for (const collection of collections) addCitations(collection, corpus, records);
}

function addFactCheck(check: FactCheck): void {
  add(check.verdict.factChecks, check);
  add(check.claim.claimant.factChecks, check);
  for (const { claimant } of [...check.claim.repeatedBy, ...check.claim.alsoSaid]) {
    add(claimant.repeated, check);
  }
  for (const evidence of check.evidence) {
    for (const link of evidence.incidents) {
      add(link.incident.reliedOnBy, { factCheck: check, evidence, link });
    }
  }
  for (const narrative of check.narratives) add(narrative.factChecks, check);
  for (const topic of check.topics) add(topic.factChecks, check);
  if (check.translationOf) add(check.translationOf.translations, check);
}

function addCitations<C extends Collection>(collection: C, corpus: Corpus, records: Records): void {
  for (const record of records[collection].values()) {
    const entity = corpus[collection].get(record.id);
    if (!entity) continue;
    for (const { target, id, beside } of mentionsIn(collection, record)) {
      const source = target === 'sources' && corpus.sources.get(id);
      if (source) addCitation(source.citedBy[collection], entity, String(beside['locator']));
    }
    for (const { attributes } of componentsIn(record.body)) {
      const source = corpus.sources.get(attributes['source'] ?? '');
      if (source) addCitation(source.citedBy[collection], entity, attributes['locator'] ?? '');
    }
  }
}

function addCitation<E>(list: readonly Citing<E>[], entity: E, locator: string): void {
  const last = list.at(-1);
  const citing = last?.entity === entity ? last : { entity, locators: [] };
  if (citing !== last) add(list, citing);
  if (!citing.locators.includes(locator)) add(citing.locators, locator);
}

/** Lists are read-only to all others. What is added twice for one referrer is adjacent, so looking at the last suffices. */
function add<T>(list: readonly T[], entity: T): void {
  if (list.at(-1) !== entity) (list as T[]).push(entity);
}
