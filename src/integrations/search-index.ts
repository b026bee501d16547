import { loadCorpus } from '#archive/corpus.ts';
import { searchRecords, type SearchRecord } from '#formats/search-record.ts';
import type { Publication } from '#site/publication.ts';
import { factCheckUrl, searchIndex as indexFolder } from '#site/urls.ts';
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

/** Writes the search index of all entries beside the pages. A build without a search index is a failed build. */
export function searchIndex(publication: Publication): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const records = searchRecords(loadCorpus(publication), factCheckUrl);
        await writeIndex(records, fileURLToPath(new URL(`.${indexFolder}`, dir)));
        logger.info(`${records.length} entries are in the search index.`);
      },
    },
  };
}

async function writeIndex(records: readonly SearchRecord[], outputPath: string): Promise<void> {
  try {
    const { index } = sound(await createIndex(), 'the index');
    if (!index) throw new Error('Pagefind made no index.');
    // One after the other and in order of address, so that equal content gives an equal index.
    for (const record of records.toSorted((a, b) => (a.url < b.url ? -1 : 1))) {
      sound(await index.addCustomRecord(record), record.url);
    }
    sound(await index.writeFiles({ outputPath }), outputPath);
  } finally {
    await close();
  }
}

function sound<R extends { readonly errors: readonly string[] }>(response: R, what: string): R {
  if (response.errors.length > 0) {
    throw new Error(`Pagefind refuses ${what}: ${response.errors.join('; ')}`);
  }
  return response;
}
