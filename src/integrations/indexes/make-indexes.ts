import { loadCorpus } from '#archive/corpus.ts';
import { matchEntries } from '#formats/match-entry.ts';
import { entryRecords } from '#formats/search-entries.ts';
import { metaFields, unwrittenRecords } from '#formats/search-record.ts';
import type { Publication } from '#site/publication.ts';
import { entryUrlIn, factCheckUrl } from '#site/urls.ts';
import { join } from 'node:path';
import type { BesideFiles, Placed } from '../beside/beside-files.ts';
import { keptFiles } from './kept-files.ts';
import { makeMatchIndex } from './make-match-index.ts';
import { makeSearchIndex } from './make-search-index.ts';
import { partStore } from './part-store.ts';

export interface IndexRequest {
  readonly publication: Publication;
  /** Where the search index, and what it is made of, is kept from build to build. */
  readonly folder: string;
  /** Where the match index is placed. */
  readonly beside: BesideFiles;
}

export interface MadeIndexes {
  readonly entries: number;
  readonly claims: number;
  readonly parts: number;
  readonly newParts: number;
  /** The match index. */
  readonly placed: Placed;
}

/** Makes both indexes of a site; the files of the search index lie in the folder `search` then. */
export async function makeIndexes({
  publication,
  folder,
  beside,
}: IndexRequest): Promise<MadeIndexes> {
  const corpus = loadCorpus(publication);
  const store = partStore(join(folder, 'parts'));
  const claims = matchEntries(corpus, factCheckUrl);
  await makeMatchIndex(claims, store, beside);
  const records = [
    ...unwrittenRecords(corpus, factCheckUrl, publication.today),
    ...entryRecords(corpus, entryUrlIn),
  ];
  const fields = metaFields(corpus.site.interfaceLanguages);
  const { parts, made } = await makeSearchIndex({
    records,
    fields,
    store,
    files: keptFiles(join(folder, 'search'), join(folder, 'search.json')),
  });
  await store.prune();
  return {
    entries: records.length,
    claims: claims.length,
    parts,
    newParts: made,
    placed: beside.take(),
  };
}
