import { loadCorpus } from '#archive/corpus.ts';
import { entryRecords } from '#formats/search-entries.ts';
import { searchRecords, type SearchRecord } from '#formats/search-record.ts';
import type { Publication } from '#site/publication.ts';
import { entryUrlIn, factCheckUrl, searchIndex as indexFolder } from '#site/urls.ts';
import type { AstroIntegration } from 'astro';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { outputFolder } from './output/output-folder.ts';

/** Writes the search index of all entries beside the pages. A build without a search index is a failed build. */
export function searchIndex(publication: Publication): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const corpus = loadCorpus(publication);
        const records = [
          ...searchRecords(corpus, factCheckUrl, publication.today),
          ...entryRecords(corpus, entryUrlIn),
        ];
        await writeIndex(records, fileURLToPath(new URL(`.${indexFolder}`, dir)));
        outputFolder(dir).folderWritten(indexFolder.slice(1, -1));
        logger.info(`${records.length} entries are in the search index.`);
      },
    },
  };
}

async function writeIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  try {
    const { index } = sound(await answered(createIndex()), 'to make an index');
    if (!index) throw new Error('Pagefind made no index.');
    // One after the other and in order of address, so that pages have the same numbers in every build.
    for (const record of records.toSorted((a, b) => (a.url < b.url ? -1 : 1))) {
      sound(await answered(index.addCustomRecord(record)), record.url);
    }
    const { files } = sound(await answered(index.getFiles()), 'to give its files');
    for (const { path, content } of files.filter(({ path }) => !ofOtherPages.test(path))) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
  } finally {
    await close();
  }
}

/** What Pagefind brings for search pages of its own. */
const ofOtherPages = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

const patience = 120_000; // milliseconds

/** When its service has died, Pagefind neither answers nor fails: a build must not wait for ever. */
async function answered<R>(answer: Promise<R>): Promise<R> {
  const waiting = new AbortController();
  const silence = setTimeout(patience, undefined, waiting).then(() => {
    throw new Error(`Pagefind has not answered for ${patience / 1000} seconds.`);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    waiting.abort();
  }
}

function sound<R extends { readonly errors: readonly string[] }>(response: R, what: string): R {
  if (response.errors.length > 0) {
    throw new Error(`Pagefind refuses ${what}: ${response.errors.join('; ')}`);
  }
  return response;
}
