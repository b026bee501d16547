import type { PathWithRoute } from 'astro';
import { byText } from '#domain/text-order.ts';
import type { RenderJob } from './work.ts';

/** A page or file that we can make ourselves. */
export interface PagePath extends PathWithRoute {
  /** Where it is written, below the output folder. */
  readonly path: string;
}

export interface SplitPaths {
  readonly pages: readonly PagePath[];
  readonly ofAstro: PathWithRoute[];
}

/** What of all paths we can render ourselves. */
export function splitPaths(paths: readonly PathWithRoute[]): SplitPaths {
  const byPath = new Map<string, PagePath>();
  const ofAstro: PathWithRoute[] = [];
  for (const each of paths) {
    if (isOfAstro(each)) {
      ofAstro.push(each);
      continue;
    }
    const path = outputPath(each);
    const other = byPath.get(path);
    if (other) {
      throw new Error(
        `${path} has two pages: of ${routeKey(other.route)} and of ${routeKey(each.route)}.`,
      );
    }
    byPath.set(path, { ...each, path });
  }
  return { pages: [...byPath.values()], ofAstro };
}

/**
 * Those of one page come first, for they are the largest; the languages of a page come one after the other, for they share
 * what is costly.
 */
export function inRenderingOrder(pages: readonly PagePath[]): PagePath[] {
  const ordered = pages.map((page) => ({ page, order: orderOf(page) }));
  ordered.sort((a, b) => byText(a.order, b.order));
  return ordered.map(({ page }) => page);
}

/** What only Astro knows how to make: redirects, and the page for addresses that do not exist. */
export const isOfAstro = ({ route, pathname }: PathWithRoute): boolean =>
  !['page', 'endpoint'].includes(route.type) || /\/404\/?$/.test(pathname);

const orderOf = ({ route, path }: PagePath): string =>
  [routeKey(route).includes('[') ? 1 : 0, ...path.split('/').toReversed()].join('/');

/** Where a page is written, below the output folder. */
export function outputPath({ pathname, route }: PathWithRoute): string {
  const bare = pathname.replace(/^\/|\/$/g, '');
  if (route.type !== 'page') return bare;
  return bare === '' ? 'index.html' : `${bare}/index.html`;
}

/** `site` is the address at which the site is published. */
export function renderJob({ pathname, route, path }: PagePath, site: string): RenderJob {
  // An endpoint is asked for as Astro has named it, which for some has a slash at the end.
  const address = route.type === 'page' ? pathname.replace(/\/?$/, '/') : pathname;
  return { url: new URL(address, site).href, route: routeKey(route), path };
}

/** By which a route is known in every thread. */
export const routeKey = ({ route, component }: RouteName): string => `${route} ${component}`;
type RouteName = Pick<PathWithRoute['route'], 'route' | 'component'>;
