import { loadCorpus } from '#archive/corpus.ts';
import { writePieces } from '#archive/pieces.ts';
import { dataFiles } from '#formats/data/data-files.ts';
import type { DataFile, Measure } from '#formats/data/data-file.ts';
import { measurer, siteEdition } from '#site/data-edition.ts';
import type { Publication } from '#site/publication.ts';
import type { AstroIntegration } from 'astro';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Writes all content as data beside the pages, without drafts even in a preview; the dev server answers with the same. */
export function dataExports(publication: Publication): AstroIntegration {
  return {
    name: 'data-exports',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { measure, wasWritten } = measurer();
        let written = 0;
        for (const { path, content } of filesOf(publication, measure)) {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          wasWritten(path, writePieces(join(folder, path), content()));
          written += 1;
        }
        logger.info(`${written} files of data are written.`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, pass) => {
          const path = (request.url ?? '').replace(/[?#].*$/, '').slice(1);
          const file = isData.test(path) ? fileAt(path, publication) : undefined;
          if (!file) return pass();
          response.setHeader('Content-Type', file.mediaType);
          response.setHeader('Access-Control-Allow-Origin', '*');
          response.end([...file.content()].join(''));
        });
      },
    },
  };
}

const isData = /^(?:api\/|data\/[^/]+$)/;

const filesOf = (publication: Publication, measure: Measure): Iterable<DataFile> =>
  dataFiles(siteEdition(loadCorpus({ ...publication, preview: false })), measure);

function fileAt(path: string, publication: Publication): DataFile | undefined {
  for (const file of filesOf(publication, measurer().measure)) if (file.path === path) return file;
  return undefined;
}
