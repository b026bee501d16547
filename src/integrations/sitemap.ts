import type { AstroIntegration } from 'astro';
import { loadCorpus } from '#archive/corpus.ts';
import { readInterfaceLanguages } from '#archive/interface-languages.ts';
import { sitemapFiles, type ListedPage } from '#formats/sitemap.ts';
import { changesOfPages } from '#site/page-changes.ts';
import type { Publication } from '#site/publication.ts';
import { absolute } from '#site/urls.ts';
import { outputFolder } from './output/output-folder.ts';
import { readHeads } from './sitemap/page-heads.ts';

/**
 * Lists every page that is an address of its own, as its head says it: with its other languages, and without those that
 * are for no index or are at home elsewhere. The day is that of the last change on record. A preview has no list.
 */
export function sitemap(publication: Publication): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: publication.preview
      ? {}
      : {
          'astro:build:done': async ({ dir, logger }) => {
            const corpus = loadCorpus(publication);
            const output = outputFolder(dir);
            const addressOf = (path: string) =>
              absolute(`/${path.replace(/index\.html$/, '')}`, corpus.site);
            const dayOf = daysOfPages(changesOfPages(corpus), publication);
            const pages = [...readHeads(output, addressOf)].flatMap(
              ([path, alternates]): ListedPage[] =>
                alternates === undefined
                  ? []
                  : [{ address: addressOf(path), changedOn: dayOf(path), alternates }],
            );
            pages.sort((a, b) => order.compare(a.address, b.address));
            const files = await sitemapFiles(pages, (file) => absolute(`/${file}`, corpus.site));
            for (const { path, content } of files) output.write(path, content);
            logger.info(`${pages.length} pages are listed.`);
          },
        },
  };
}

const order = new Intl.Collator('en', { numeric: true });

/** A page in another language of the interface shows what the page in the first one shows. */
function daysOfPages(changes: ReadonlyMap<string, string>, { root }: Publication) {
  const [, ...further] = readInterfaceLanguages(root);
  const prefix = new RegExp(`^/(?:${further.join('|')})(?=/)`);
  return (file: string): string | undefined => {
    const path = `/${file.replace(/index\.html$/, '')}`;
    return changes.get(further.length > 0 ? path.replace(prefix, '') : path);
  };
}
