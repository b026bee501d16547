import { loadCorpus } from '#archive/corpus.ts';
import { measuring } from '#archive/pieces.ts';
import { dataFiles } from '#formats/data/data-files.ts';
import type { DataFile, Measure } from '#formats/data/data-file.ts';
import { measurer, siteEdition } from '#site/data-edition.ts';
import type { Publication } from '#site/publication.ts';
import type { AstroIntegration } from 'astro';
import { outputFolder } from './output/output-folder.ts';

/** Writes all content as data beside the pages, without drafts even in a preview; the dev server answers with the same. */
export function dataExports(publication: Publication): AstroIntegration {
  return {
    name: 'data-exports',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const output = outputFolder(dir);
        const known = measurer();
        const written = { files: 0, changed: 0 };
        for (const { path, content } of filesOf(publication, known.measure)) {
          const { blocks, measure } = measuring(content());
          if (output.write(path, blocks)) written.changed += 1;
          known.wasWritten(path, measure());
          written.files += 1;
        }
        logger.info(
          `${written.files} files of data are there; ${written.changed} are written anew.`,
        );
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
