import { attributes, internalLinks, type BuiltPage } from './built-site.ts';

type Pages = ReadonlyMap<string, BuiltPage>;

/** Links of a page that lead to no page, no file or no place on a page. */
export const brokenLinks = (page: BuiltPage, pages: Pages, files: ReadonlySet<string>): string[] =>
  internalLinks(page, ['a', 'link', 'img', 'script'])
    .filter(({ path, fragment }) => {
      const target = pages.get(path);
      if (!target) return !files.has(path.slice(1));
      return fragment !== '' && !attributes(target.html, '*', 'id').includes(fragment);
    })
    .map(({ path, fragment }) => `${page.url} -> ${path}#${fragment}`);

/** How many clicks each page is from the home page, by links alone. */
export function clicksFromHome(pages: Pages): ReadonlyMap<string, number> {
  const clicks = new Map([['/', 0]]);
  for (const [url, distance] of clicks) {
    const page = pages.get(url);
    if (!page) continue;
    for (const { path } of internalLinks(page)) {
      if (!clicks.has(path)) clicks.set(path, distance + 1);
    }
  }
  return clicks;
}
