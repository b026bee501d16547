import { readInterfaceLanguages } from '#archive/interface-languages.ts';
import { existsOnce } from '#site/urls.ts';
import type { Publication } from '#site/publication.ts';
import type { AstroIntegration } from 'astro';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { outputFolder } from './output/output-folder.ts';

/**
 * Makes every page of src/pages once more under the prefix of each further language of the interface, from the same
 * file. What is no page (feeds, drawings, data) says the same in every language and exists once,
 * as does what is for contributors.
 */
export function interfacePages({ root }: Pick<Publication, 'root'>): AstroIntegration {
  const [, ...further] = readInterfaceLanguages(root);
  return {
    name: 'interface-pages',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        const folder = fileURLToPath(new URL('pages/', config.srcDir));
        const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .map((file) => file.replaceAll('\\', '/'))
          .filter(
            (file) => /(?:^|\/)[^_/]+\.astro$/.test(file) && !existsOnce(`/${routeOf(file)}/`),
          );
        for (const lang of further) {
          for (const page of pages) {
            injectRoute({
              pattern: `/${lang}/${routeOf(page)}`,
              entrypoint: new URL(`pages/${page}`, config.srcDir),
            });
          }
        }
      },
      'astro:build:done': ({ dir }) => {
        // Servers look for the nearest 404.html; Astro writes only that of the root as a file.
        for (const lang of further) {
          outputFolder(dir).rename(`${lang}/404/index.html`, `${lang}/404.html`);
        }
      },
    },
  };
}

/** "fact-checks/[id].astro": "fact-checks/[id]"; "map/index.astro": "map". */
const routeOf = (page: string): string => page.replace(/\.astro$/, '').replace(/(^|\/)index$/, '');
