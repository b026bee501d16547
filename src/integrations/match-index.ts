import { loadCorpus } from '#archive/corpus.ts';
import type { Corpus } from '#domain/corpus.ts';
import { matchEntries } from '#formats/match-entry.ts';
import { indexFiles, type IndexFile } from '#matching/index-files.ts';
import type { Publication } from '#site/publication.ts';
import { factCheckUrl, matchIndex as indexFolder } from '#site/urls.ts';
import type { AstroIntegration } from 'astro';
import { digest } from './indexes/make-match-index.ts';

/** Lets the dev server answer with the index by which pasted texts find their checks; a build has it from `searchIndex`. */
export function matchIndex(publication: Publication): AstroIntegration {
  return {
    name: 'match-index',
    hooks: {
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
