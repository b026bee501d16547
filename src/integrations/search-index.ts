import { searchIndex as searchFolder } from '#site/urls.ts';
import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { noteBesideFiles } from './beside/beside-files.ts';
import type { BesidePages } from './beside/beside-pages.ts';
import { placeFiles } from './indexes/place-files.ts';
import { outputFolder } from './output/output-folder.ts';

/**
 * Puts the index of all entries and that of all claims beside the pages. They are made while the pages are, from content
 * that has been checked, and what did not change is from earlier builds. A build without them is a failed build.
 */
export function searchIndex(beside: BesidePages): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { folder, ...made } = await beside.indexes();
        const output = outputFolder(dir);
        placeFiles(join(folder, 'search'), output, searchFolder.slice(1));
        noteBesideFiles(output, made.placed);
        logger.info(
          `${made.entries} entries are in the search index, ${made.newParts} of ${made.parts} parts of it new; ` +
            `${made.claims} claims are in the match index. Memory: ${made.megabytes} MB.`,
        );
      },
    },
  };
}
