import { loadCorpus } from '#archive/corpus.ts';
import { dataFiles } from '#formats/data/data-files.ts';
import type { DataFile } from '#formats/data/data-file.ts';
import { measurer, siteEdition } from '#site/data-edition.ts';
import type { Publication } from '#site/publication.ts';
import type { AstroIntegration } from 'astro';
import { noteBesideFiles } from './beside/beside-files.ts';
import type { BesidePages } from './beside/beside-pages.ts';
import { isData } from './data/make-data.ts';
import { outputFolder } from './output/output-folder.ts';

/**
 * Gives all content as data, without drafts even in a preview. A build begins to write it before the pages, because one
 * of them tells how large the files are; the dev server answers with the same.
 */
export function dataExports(publication: Publication, beside: BesidePages): AstroIntegration {
  let site: URL | undefined;
  return {
    name: 'data-exports',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.outDir;
      },
      'astro:build:start': () => {
        if (site) beside.begin(site);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const placed = await beside.data();
        const written = noteBesideFiles(outputFolder(dir), placed);
        logger.info(`${placed.files.length} files of data are there; ${written} are written anew.`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, pass) => {
          const path = (request.url ?? '').replace(/[?#].*$/, '').slice(1);
          const file = isData(path) ? fileAt(path, publication) : undefined;
          if (!file) return pass();
          response.setHeader('Content-Type', file.mediaType);
          response.setHeader('Access-Control-Allow-Origin', '*');
          response.end([...file.content()].join(''));
        });
      },
    },
  };
}

function fileAt(path: string, publication: Publication): DataFile | undefined {
  const edition = siteEdition(loadCorpus({ ...publication, preview: false }));
  for (const file of dataFiles(edition, measurer().measure)) if (file.path === path) return file;
  return undefined;
}
