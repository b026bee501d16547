import { loadCorpus } from '#archive/corpus.ts';
import { matchEntries } from '#formats/match-entry.ts';
import { entryRecords } from '#formats/search-entries.ts';
import { metaFields, unwrittenRecords } from '#formats/search-record.ts';
import type { Publication } from '#site/publication.ts';
import { entryUrlIn, factCheckUrl } from '#site/urls.ts';
import { join } from 'node:path';
import { keptFiles } from './kept-files.ts';
import { makeMatchIndex } from './make-match-index.ts';
import { makeSearchIndex } from './make-search-index.ts';
import { partStore } from './part-store.ts';

/** What is published, and where what is made of it is kept from build to build. */
export interface IndexRequest {
  readonly publication: Publication;
  readonly folder: string;
}

export interface MadeIndexes {
  readonly entries: number;
  readonly claims: number;
  readonly parts: number;
  readonly newParts: number;
  readonly isMatchNew: boolean;
}

/** Makes both indexes of a site; their files lie in the folders `search` and `match` then. */
export async function makeIndexes({ publication, folder }: IndexRequest): Promise<MadeIndexes> {
  const corpus = loadCorpus(publication);
  const store = partStore(join(folder, 'parts'));
  const filesOf = (name: string) => keptFiles(join(folder, name), join(folder, `${name}.json`));
  const claims = matchEntries(corpus, factCheckUrl);
  const { isNew } = await makeMatchIndex(claims, store, filesOf('match'));
  const records = [
    ...unwrittenRecords(corpus, factCheckUrl, publication.today),
    ...entryRecords(corpus, entryUrlIn),
  ];
  const fields = metaFields(corpus.site.interfaceLanguages);
  const { parts, made } = await makeSearchIndex({
    records,
    fields,
    store,
    files: filesOf('search'),
  });
  await store.prune();
  return {
    entries: records.length,
    claims: claims.length,
    parts,
    newParts: made,
    isMatchNew: isNew,
  };
}
