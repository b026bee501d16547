import type { Publication } from '#site/publication.ts';
import { shareCatalogue } from '#site/data-catalogue.ts';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { fileURLToPath } from 'node:url';
import type { BesidePages } from './beside/beside-pages.ts';
import { Bundle } from './rendering/bundle.ts';
import { outputFolder } from './output/output-folder.ts';
import { makePages } from './rendering/make-pages.ts';
import { isOfAstro, outputPath, splitPaths } from './rendering/page-jobs.ts';
import type { PageOptions } from './rendering/build-options.ts';
import { isInShard } from './rendering/shard.ts';
import type { PageData, PrerenderApp } from './rendering/work.ts';

/**
 * Makes the pages: those that show something else than in the last build, on all cores. Astro's own prerenderer lists
 * the paths, and makes all pages, one after the other, when the inside of Astro is not as we know it: the same bytes.
 */
export function builtPages(
  publication: Publication,
  options: PageOptions,
  beside?: BesidePages,
): AstroIntegration {
  const catalogue = async () => {
    const made = await beside?.catalogue();
    if (made) shareCatalogue(made);
    return made;
  };
  const bundle = new Bundle();
  const { shard } = options;
  let pageData: readonly (readonly [string, PageData])[] = [];
  let site = '';
  let outDir = '';
  return {
    name: 'built-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'plumbline-bundle',
                writeBundle({ dir }, files) {
                  bundle.add(this.environment.name, dir, Object.values(files));
                },
              },
            ],
          },
        });
      },
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:setup': ({ pages }) => {
        pageData = [...pages].map(([key, page]) => [key, plain(page as unknown as PageData)]);
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((own: AstroPrerenderer & { app?: PrerenderApp }) => ({
          ...own,
          name: 'plumbline',
          async getStaticPaths() {
            const all = await own.getStaticPaths();
            const wanted = shard
              ? all.filter((each) => isOfAstro(each) || isInShard(outputPath(each), shard))
              : all;
            const { entry } = bundle;
            if (options.by === 'astro' || !entry || !own.app || pageData.length === 0) {
              logger.warn('Astro makes all pages itself, on one core.');
              await catalogue();
              return wanted;
            }
            const { pages, ofAstro } = splitPaths(wanted);
            const begun = performance.now();
            const { rendered, kept, copied } = await makePages(pages, {
              setup: { entry, pages: pageData, scripts: [] },
              app: own.app,
              bundle,
              output: outputFolder(outDir),
              publication,
              options,
              catalogue,
              address: site,
              say: (line) => logger.info(line),
            });
            const seconds = ((performance.now() - begun) / 1000).toFixed(1);
            logger.info(
              `${rendered} pages are made in ${seconds} s, ${kept} are as they were, ${copied} are those of shards.`,
            );
            return ofAstro;
          },
        }));
      },
    },
  };
}

const plain = ({ route, component, styles }: PageData): PageData => ({
  route: { route: route.route },
  component,
  styles,
});
