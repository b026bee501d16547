import type { Publication } from '#site/publication.ts';
import { matchIndex, searchIndex as searchFolder } from '#site/urls.ts';
import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startIndexing, type IndexProcess } from './indexes/index-process.ts';
import { placeFiles } from './indexes/place-files.ts';
import { outputFolder } from './output/output-folder.ts';

/**
 * Puts the index of all entries and that of all claims beside the pages. They are made while the pages are, from content
 * that has been checked, and what did not change is from earlier builds. A build without them is a failed build.
 */
export function searchIndex(publication: Publication, folderOf = indexesOf): AstroIntegration {
  let site: string;
  let indexing: { readonly process: IndexProcess; readonly folder: string } | undefined;
  const start = (dist: string) => {
    const folder = folderOf(dist);
    return { folder, process: startIndexing({ publication, folder }) };
  };
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
      },
      'astro:build:start': () => {
        indexing = start(site);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const { folder, process } = (indexing ??= start(dist));
        const made = await process.finished();
        const output = outputFolder(dir);
        placeFiles(join(folder, 'search'), output, searchFolder.slice(1));
        placeFiles(join(folder, 'match'), output, matchIndex.slice(1));
        logger.info(
          `${made.entries} entries are in the search index, ${made.newParts} of ${made.parts} parts of it new; ` +
            `${made.claims} claims are in the match index. Memory: ${made.megabytes} MB.`,
        );
      },
    },
  };
}

/** Parts that did not change are of use also when the site itself was thrown away. */
const indexesOf = (site: string): string => join(outputFolder(site).memory, 'indexes');
