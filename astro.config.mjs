// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { besidePages } from './src/integrations/beside/beside-pages.ts';
import { browserDesk } from './src/integrations/browser-desk.ts';
import { builtPages } from './src/integrations/built-pages.ts';
import { contentReload } from './src/integrations/content-reload.ts';
import { changelog } from './src/integrations/changelog.ts';
import { dataExports } from './src/integrations/data-exports.ts';
import { desk } from './src/integrations/desk.ts';
import { hostHeaders } from './src/integrations/host-headers.ts';
import { interfacePages } from './src/integrations/interface-pages.ts';
import { pageCopies } from './src/integrations/page-copies.ts';
import { outputBegins, outputEnds } from './src/integrations/output.ts';
import { matchIndex } from './src/integrations/match-index.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { releaseChecksums } from './src/integrations/release-checksums.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { shareCards } from './src/integrations/share-cards.ts';
import { readPageOptions } from './src/integrations/rendering/build-options.ts';
import { siteAddress } from './src/archive/site-address.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { siteArchive } from './src/integrations/site-archive.ts';
import { soundContent } from './src/integrations/sound-content.ts';
import { publication } from './src/site/publication.ts';

/** What every entry page draws with goes into one stylesheet: nine small ones compress a third worse. */
const entryStyles = {
  name: 'entry',
  test: /src\/(styles|layouts|components\/(fact-check|verdict|text|page))\//,
};

const { sound: soundHistory, written: writtenHistory } = changelog(publication);

const beside = besidePages(publication);

/** What needs all pages, so that no shard of a build can make it. */
const madeOfAll = [
  // These need the pages alone; meanwhile the process beside them comes to its end.
  sitemap(publication),
  writtenHistory,
  hostHeaders(publication),
  serviceWorker(publication),
  searchIndex(beside),
  matchIndex(publication),
  dataExports(publication, beside),
  shareCards(publication),
  pageCopies(publication),
  // Packs what all others have written.
  siteArchive(publication),
  // Knows every other file.
  releaseChecksums(publication),
];

const pages = readPageOptions(process.env);

export default defineConfig({
  site: siteAddress(publication.root),
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  scopedStyleStrategy: 'where',
  prefetch: false,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [
    // Compiles content/pages/*.mdx and nothing else: entries are data, src/prose parses them.
    mdx({ smartypants: false }),
    soundContent(publication, pages.shard ? undefined : beside),
    ...(pages.shard ? [] : [soundHistory]),
    outputBegins(),
    contentReload(publication),
    desk(),
    browserDesk(publication),
    builtPages(publication, pages, pages.shard ? undefined : beside),
    interfacePages(publication),
    ...(pages.shard ? [] : madeOfAll),
    outputEnds(),
  ],
  vite: {
    // No variable of the environment is for pages: Astro would write all that begin with PUBLIC_ into the bundle of a build,
    // which a killed build leaves in `.astro`.
    envPrefix: 'NO_VARIABLE_IS_FOR_PAGES_',
    // Modules that a page imports are compiled all at once, not one when the one before it has run.
    server: { preTransformRequests: true },
    build: { assetsInlineLimit: 0 },
    environments: {
      prerender: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: [entryStyles] } } } },
      },
    },
  },
});
