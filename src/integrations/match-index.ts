import { loadCorpus } from '#archive/corpus.ts';
import type { Corpus } from '#domain/corpus.ts';
import { matchEntries } from '#formats/match-entry.ts';
import { indexFiles, type IndexFile } from '#matching/index-files.ts';
import type { Publication } from '#site/publication.ts';
import { factCheckUrl, matchIndex as indexFolder } from '#site/urls.ts';
import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { outputFolder } from './output/output-folder.ts';

/** Writes the index by which pasted texts find their checks; the dev server answers with the same files. */
export function matchIndex(publication: Publication): AstroIntegration {
  return {
    name: 'match-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const corpus = loadCorpus(publication);
        const output = outputFolder(dir);
        // One after the other without waiting in between: for thousands of small files that is quicker than any other way.
        for (const { path, content } of await filesOf(corpus)) {
          output.write(indexFolder.slice(1) + path, content);
        }
        logger.info(`${corpus['fact-checks'].size} claims are in the match index.`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(indexFolder, (request, response, pass) => {
          const path = (request.url ?? '').replace(/^\//, '').replace(/\?.*$/, '');
          const answer = async () => {
            const files = await filesOf(loadCorpus(publication));
            const found = files.find((file) => file.path === path);
            if (found) response.end(found.content);
            return found !== undefined;
          };
          void answer().then((found) => (found ? undefined : pass()), pass);
        });
      },
    },
  };
}

const built = new WeakMap<Corpus, Promise<IndexFile[]>>();

/** The index of a corpus, made once. */
function filesOf(corpus: Corpus): Promise<IndexFile[]> {
  const files = built.get(corpus) ?? indexFiles(matchEntries(corpus, factCheckUrl), digest);
  built.set(corpus, files);
  return files;
}

function digest(contents: Iterable<Uint8Array | string>): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 12);
}
