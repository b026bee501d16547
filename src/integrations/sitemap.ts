import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import astroSitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { loadCorpus } from '#archive/corpus.ts';
import { readInterfaceLanguages } from '#archive/interface-languages.ts';
import { pageHead } from '#formats/page-head.ts';
import { changesOfPages } from '#site/page-changes.ts';
import type { Publication } from '#site/publication.ts';

/**
 * Lists every page that is an address of its own, as its head says it: with its other languages, and without those that
 * are for no index or are at home elsewhere. The day is that of the last change on record. A preview has no list.
 */
export function sitemap(publication: Publication): AstroIntegration {
  let dist = '';
  let changes: ReadonlyMap<string, string> = new Map();
  const [, ...further] = readInterfaceLanguages(publication.root);
  const prefix = new RegExp(`^/(?:${further.join('|')})(?=/)`);
  const { hooks } = astroSitemap({
    serialize: async ({ url }) => {
      const path = decodeURI(new URL(url).pathname);
      const head = pageHead(await beginning(join(dist, path, 'index.html')));
      if (head.isUnlisted || head.canonical !== url) return undefined;
      const lastmod = changes.get(further.length > 0 ? path.replace(prefix, '') : path);
      return {
        url,
        ...(lastmod && { lastmod }),
        links: head.alternates.map(({ lang, address }) => ({ lang, url: address })),
      };
    },
  });
  return {
    name: 'sitemap',
    hooks: publication.preview
      ? {}
      : {
          ...hooks,
          'astro:build:done': async (build) => {
            dist = fileURLToPath(build.dir);
            changes = changesOfPages(loadCorpus(publication));
            await hooks['astro:build:done']?.(build);
          },
        },
  };
}

const headBytes = 16 * 1024;

/** As much of a page as its head may fill; of a page that was not written, nothing. */
async function beginning(path: string): Promise<string> {
  try {
    await using file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } catch {
    return '';
  }
}
