import { loadCorpus } from '#archive/corpus.ts';
import { sourcesByFactCheck } from '#domain/cited-sources.ts';
import { fullDate } from '#domain/partial-date.ts';
import { isPublic } from '#domain/publication.ts';
import { singleFiles } from '#formats/single-file.ts';
import { copyWords } from '#site/copy-words.ts';
import type { Publication } from '#site/publication.ts';
import { absolute, copyUrl, factCheckUrl } from '#site/urls.ts';
import type { AstroIntegration } from 'astro';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Writes, beside the page of every fact-check that readers may see, a copy of it in one file: one after the other, each
 * from its built page. A page that cannot be copied whole fails the build.
 */
export function pageCopies(publication: Publication): AstroIntegration {
  return {
    name: 'page-copies',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const corpus = loadCorpus(publication);
        const { site } = corpus;
        const dist = fileURLToPath(dir);
        const copyOf = singleFiles(site.url, fileBelow(dist));
        const sources = sourcesByFactCheck(corpus);
        const today = fullDate.parse(publication.today);
        let written = 0;
        for (const check of corpus['fact-checks'].values()) {
          if (!isPublic(check, publication.today)) continue;
          const html = await readFile(join(dist, factCheckUrl(check), 'index.html'), 'utf8');
          const page = { html, address: absolute(factCheckUrl(check), site) };
          const words = copyWords(check, sources.get(check) ?? [], site, today);
          const copy = copyOf(page, words);
          if (copy.leftOut.length > 0) {
            const list = copy.leftOut.join(', ');
            throw new Error(`No copy of ${page.address} can hold what it shows: ${list}`);
          }
          await writeFile(join(dist, copyUrl(check)), copy.html);
          written += 1;
        }
        logger.info(`${written} fact-checks have a copy in one file.`);
      },
    },
  };
}

/** Reads files below a folder, and nothing that lies outside it. */
export const fileBelow =
  (folder: string) =>
  (path: string, encoding: 'utf8' | 'base64'): string | undefined => {
    const file = resolve(folder, `.${path}`);
    if (relative(folder, file).startsWith('..')) return undefined;
    try {
      return readFileSync(file, encoding);
    } catch {
      return undefined;
    }
  };
