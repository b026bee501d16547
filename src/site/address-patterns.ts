/* Many addresses at once, as headers are set for them: `:name` is one step of a path, `*` anything. */

/** Under names that change with what is in them: all that Astro writes, both indexes but for what names their parts. */
export const neverChanging: readonly string[] = [
  '/_astro/*',
  '/pagefind/filter/*',
  '/pagefind/fragment/*',
  '/pagefind/index/*',
  '/match-index/:edition/*',
];

/** Read by programs on other sites. */
export const openData: readonly string[] = ['/api/*', '/data/*'];

/** Pictures for previews elsewhere. */
export const allCards = '/cards/*';

/** Copies in one file; and beside them the files of pages, which are none. */
export const allCopies = '/fact-checks/:id/*.html';
export const allIndexFiles = '/fact-checks/:id/*index.html';
