import { dirname, join } from 'node:path/posix';
import { importsOf, type SourceFile } from './source-tree.ts';

/**
 * What each folder may import from outside itself: folders of src/, files of them, packages.
 * `node` stands for all modules of Node, `astro` for all of Astro but `astro:content`.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: ['zod', 'edtf'],
  prose: ['domain', 'satteri'],
  charts: [
    'domain',
    'd3-array',
    'd3-geo',
    'd3-scale',
    'topojson-client',
    'topojson-specification',
    'geojson',
  ],
  // Invented entries: records as the schemas want them, and the geometry that is drawn from them.
  examples: ['domain', 'charts'],
  matching: ['domain', '@orama/stemmers', '@sindresorhus/transliterate'],
  formats: [
    'domain',
    'prose',
    'matching',
    'zod',
    'schema-dts',
    'csv-parse',
    'parse5',
    'css-tree',
    '@citation-js',
    '@sindresorhus/transliterate',
    'uuid',
    'sitemap',
  ],
  archive: ['domain', 'prose', 'zod', 'js-yaml', 'yaml', 'node'],
  // Documents of sources as they were captured: what they are, what they say, where they are kept.
  capture: ['domain', 'archive', 'zod', 'fflate', 'parse5', 'unpdf', 'node'],
  // What a release is held to: its changelog, its checksums, its signature.
  release: [
    'domain',
    'archive/file-digest',
    'archive/in-parallel',
    'formats/checksums',
    'zod',
    'canonicalize',
    'node',
  ],
  client: ['domain', 'matching', 'formats/table', '@sindresorhus/transliterate'],
  // The stylesheet of tokens is read as text, so that the page of the design says what it says.
  site: [
    'domain',
    'matching',
    'charts',
    'formats',
    'archive',
    'release/file-names',
    // What waits for editors, as npm run status says it.
    'editing/coverage',
    'editing/desk-overview',
    'editing/desk-sections',
    'editing/desk-status',
    'styles/tokens',
    'world-atlas',
    'css-tree',
    'colorjs.io',
    'node',
  ],
  components: [
    'domain',
    'release/file-names',
    'editing/desk-sections',
    'matching',
    'prose',
    'charts',
    'examples',
    'site',
    'client',
    'astro',
  ],
  // Changes of content/ in place, as text; what is saved goes through the archive.
  editing: ['domain', 'prose', 'archive', 'zod', 'yaml', '@sindresorhus/slugify'],
  // What others published, read, mended and planned as drafts.
  importing: [
    'domain',
    'matching',
    'formats',
    'archive',
    'editing',
    'zod',
    '@streamparser/json',
    'csv-parse',
    'ipaddr.js',
    'parse5',
    'node',
  ],
  // The desk in the browser: forms from the schemas, files through the pure part of editing and archive.
  admin: [
    'domain',
    'archive/entry-place',
    'editing/entry-form',
    'editing/field-at',
    'editing/form-errors',
    'editing/form-kinds',
    'site/desk-site',
    'site/desk-urls',
    'site/urls',
    'styles/tokens',
    '@sveltia/cms',
    'astro',
  ],
  layouts: ['domain', 'formats', 'site', 'components', 'styles', '@fontsource-variable', 'astro'],
  pages: [
    'domain',
    'matching',
    'prose',
    'charts',
    'formats',
    'site',
    'components',
    'layouts',
    'styles',
    '@astrojs/rss',
    'astro',
  ],
  // Tells the site for which page words are asked, and the build what a page has read.
  'middleware.ts': ['domain/reads', 'site', 'astro', 'node'],
  styles: ['@fontsource-variable', '@fontsource'],
  integrations: [
    'domain',
    'matching',
    'formats',
    'archive',
    'capture',
    'release',
    // The server of the desk saves what the page of the desk sends.
    'editing',
    'zod',
    'charts',
    'site/card-words',
    'site/headers',
    'site/data-edition',
    'site/data-catalogue',
    'site/left-out',
    'site/publication',
    'site/page-answers',
    'site/page-changes',
    'site/urls',
    'site/proposed-content',
    'site/desk-urls',
    'site/copy-words',
    'site/strings-copies',
    'site/strings-kept',
    'site/each-language',
    'pagefind',
    // Bundles the one program that has an address which stays.
    'vite',
    '@resvg/resvg-js',
    'harfbuzzjs',
    'bidi-js',
    'wawoff2',
    'tinypool',
    'astro',
    'node',
  ],
  scripts: [
    'domain',
    'matching',
    'prose',
    'formats',
    'archive',
    'capture',
    'release',
    'editing',
    'importing',
    // What "npm run export" writes has the addresses of this site, as the same files of a build do.
    'site/data-edition',
    // What hosts are to send is the same for every file that says so.
    'site/headers',
    // What a build is asked for is refused before it begins.
    'integrations/rendering/build-options',
    'zod',
    'yaml',
    '@clack/prompts',
    'citty',
    'execa',
    'sirv',
    'minisearch',
    'pagefind',
    // The page that docs:security writes is laid out as the others are.
    'prettier',
    'playwright-core',
    '@sparticuz/chromium',
    'astro',
    'node',
  ],
};

/** The two files that know Astro's content store: it holds content/pages and nothing else. */
const contentStore = ['src/content.config.ts', 'src/pages/[page].astro'];

/** Imports that lead uphill, or out of a folder without saying so. */
export function uphillImports(file: SourceFile): string[] {
  const folder = file.path.replace(/^src\//, '').split('/', 1)[0] ?? '';
  return importsOf(file)
    .filter((name) => !isAllowed(name, folder, file))
    .map((name) => `${file.path} imports ${name}`);
}

function isAllowed(name: string, folder: string, { path }: SourceFile): boolean {
  if (name === 'astro:content' || name === 'astro/loaders') return contentStore.includes(path);
  if (contentStore[0] === path) return true;
  if (name.startsWith('.')) {
    const home = path.startsWith('src/') ? `src/${folder}/` : `${folder}/`;
    return join(dirname(path), name).startsWith(home);
  }
  const target = targetOf(name);
  const allowed = [folder, ...(mayImport[folder] ?? [])];
  return allowed.some((one) => target === one || target.startsWith(`${one}/`));
}

/** "#site/urls.ts" is "site/urls", "node:fs" is "node", "csv-parse/sync" is "csv-parse/sync". */
function targetOf(name: string): string {
  if (name.startsWith('#')) return name.slice(1).replace(/\.(ts|astro|css)(\?raw)?$/, '');
  if (name.startsWith('node:')) return 'node';
  return /^astro[:/]/.test(name) ? 'astro' : name;
}
