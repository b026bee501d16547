import { resolve } from 'node:path';
import { loadCorpus } from '#archive/corpus.ts';
import type { Corpus } from '#domain/corpus.ts';
import type { FactCheck } from '#domain/entities.ts';
import * as urls from '#site/urls.ts';
import { buildDay } from './site-build.ts';

/** The corpus that the built site of the tests shows. */
export const siteCorpus = (): Corpus =>
  loadCorpus({ root: resolve('content'), preview: false, today: buildDay });

/** The check of what Kabulov claimed, with which the tests search and read. */
export const kabulovCheck = (): FactCheck =>
  theOne(siteCorpus()['fact-checks'], ({ claim }) => claim.claimant.name.includes('Kabulov'));

/** The page of every entry that has one. */
export const entryUrls = (corpus: Corpus): string[] => [
  ...[...corpus['fact-checks'].values()].map(urls.factCheckUrl),
  ...[...corpus.incidents.values()].map(urls.incidentUrl),
  ...[...corpus.claimants.values()].map(urls.claimantUrl),
  ...[...corpus.sources.values()].map(urls.sourceUrl),
  ...[...corpus.narratives.values()].map(urls.narrativeUrl),
  ...[...corpus.topics.values()].map(urls.topicUrl),
];

/** The only entity that satisfies a condition; a test that looks for it must not find another. */
export function theOne<T>(entities: ReadonlyMap<string, T>, wanted: (entity: T) => boolean): T {
  const found = [...entities.values()].filter(wanted);
  if (found.length !== 1 || found[0] === undefined) {
    throw new Error(`Expected one such entity, found ${found.length}.`);
  }
  return found[0];
}
