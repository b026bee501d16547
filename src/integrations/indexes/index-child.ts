import { loadCorpus } from '#archive/corpus.ts';
import { matchEntries } from '#formats/match-entry.ts';
import { entryRecords } from '#formats/search-entries.ts';
import { metaFields, unwrittenRecords } from '#formats/search-record.ts';
import { entryUrlIn, factCheckUrl } from '#site/urls.ts';
import { join } from 'node:path';
import type { IndexMessage, IndexRequest, MadeIndexes } from './index-process.ts';
import { keptFiles } from './kept-files.ts';
import { makeMatchIndex } from './make-match-index.ts';
import { makeSearchIndex } from './make-search-index.ts';
import { partStore } from './part-store.ts';

const send = (message: IndexMessage) => process.send?.(message);

process.on('message', (message) => {
  // Only `index-process.ts` forks this script.
  makeIndexes(message as IndexRequest).then(
    (made) => send({ made }),
    (error: unknown) => send({ failure: error instanceof Error ? error.message : String(error) }),
  );
});
// The parent is gone.
process.on('disconnect', () => process.exit());

async function makeIndexes({ publication, folder }: IndexRequest): Promise<MadeIndexes> {
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
  return {
    entries: records.length,
    claims: claims.length,
    parts,
    newParts: made,
    isMatchNew: isNew,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}
