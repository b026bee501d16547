import type { PathWithRoute } from 'astro';
import { join } from 'node:path/posix';
import { byText } from '#domain/text-order.ts';
import type { RenderJob } from './work.ts';

export interface SplitPaths {
  readonly jobs: readonly RenderJob[];
  readonly ofAstro: PathWithRoute[];
}

/**
 * What of all paths we can render ourselves. Those of one page come first, for they are the largest; the languages of a
 * page come one after the other, for they share what is costly.
 */
export function pageJobs(
  paths: readonly PathWithRoute[],
  { site, outDir }: { readonly site: string; readonly outDir: string },
): SplitPaths {
  const byPath = new Map<string, RenderJob>();
  const ofAstro: PathWithRoute[] = [];
  for (const each of paths) {
    if (isOfAstro(each)) {
      ofAstro.push(each);
      continue;
    }
    const job = jobOf(each, site, outDir);
    const other = byPath.get(job.path);
    if (other) {
      throw new Error(`${job.path} has two pages: of ${other.route} and of ${job.route}.`);
    }
    byPath.set(job.path, job);
  }
  const jobs = [...byPath.values()].map((job) => ({ job, order: orderOf(job) }));
  jobs.sort((a, b) => byText(a.order, b.order));
  return { jobs: jobs.map(({ job }) => job), ofAstro };
}

/** What only Astro knows how to make: redirects, and the page for addresses that do not exist. */
export const isOfAstro = ({ route, pathname }: PathWithRoute): boolean =>
  !['page', 'endpoint'].includes(route.type) || /\/404\/?$/.test(pathname);

const orderOf = ({ route, path }: RenderJob): string =>
  [route.includes('[') ? 1 : 0, ...path.split('/').toReversed()].join('/');

/** Where a page is written, below the output folder. */
export function outputPath({ pathname, route }: PathWithRoute): string {
  const bare = pathname.replace(/^\/|\/$/g, '');
  return route.type === 'page' ? join(bare, 'index.html') : bare;
}

function jobOf(each: PathWithRoute, site: string, outDir: string): RenderJob {
  const { pathname, route } = each;
  const path = outputPath(each);
  // An endpoint is asked for as Astro has named it, which for some has a slash at the end.
  const address = route.type === 'page' ? pathname.replace(/\/?$/, '/') : pathname;
  return {
    url: new URL(address, site).href,
    route: `${route.route} ${route.component}`,
    path,
    file: join(outDir, path),
  };
}
