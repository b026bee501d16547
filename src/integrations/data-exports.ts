import { loadCorpus } from '#archive/corpus.ts';
import { measurePieces, measuring } from '#archive/pieces.ts';
import { dataFiles } from '#formats/data/data-files.ts';
import type { DataFile, Measure, Measured } from '#formats/data/data-file.ts';
import { measurer, siteEdition } from '#site/data-edition.ts';
import { shareMeasures } from '#site/data-measures.ts';
import type { Publication } from '#site/publication.ts';
import type { AstroIntegration } from 'astro';
import { outputFolder, type OutputFolder } from './output/output-folder.ts';

/**
 * Writes all content as data, without drafts even in a preview; the dev server answers with the same. It comes before the
 * pages, because one of them tells how large the files are.
 */
export function dataExports(publication: Publication): AstroIntegration {
  let folder: URL | undefined;
  return {
    name: 'data-exports',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = config.outDir;
      },
      'astro:build:start': ({ logger }) => {
        if (!folder) return;
        const output = outputFolder(folder);
        const known = measurer();
        const measures = new Map<string, Measured>();
        let changed = 0;
        for (const { path, content } of filesOf(publication, known.measure)) {
          const measured = writeMeasured(output, path, content);
          if (!output.isUnchanged(path)) changed += 1;
          known.wasWritten(path, measured);
          measures.set(path, measured);
        }
        shareMeasures(measures);
        logger.info(`${measures.size} files of data are there; ${changed} are written anew.`);
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

/** To look whether the digest is that of the last build is quicker than to read what is there. */
function writeMeasured(output: OutputFolder, path: string, content: DataFile['content']): Measured {
  const found = output.isWarm ? measurePieces(content()) : undefined;
  if (found && output.keepIfMadeFrom(path, found.sha256)) return found;
  const { blocks, measure } = measuring(content());
  output.write(path, blocks, () => measure().sha256);
  return measure();
}

const isData = /^(?:api\/|data\/[^/]+$)/;

const filesOf = (publication: Publication, measure: Measure): Iterable<DataFile> =>
  dataFiles(siteEdition(loadCorpus({ ...publication, preview: false })), measure);

function fileAt(path: string, publication: Publication): DataFile | undefined {
  for (const file of filesOf(publication, measurer().measure)) if (file.path === path) return file;
  return undefined;
}
