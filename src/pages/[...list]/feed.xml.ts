import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { rssOptions } from '#formats/rss-feed.ts';
import { checkListAt, checkListPaths } from '#site/check-lists.ts';
import { corpus } from '#site/corpus.ts';
import { feedOfList } from '#site/feeds.ts';

export const getStaticPaths = checkListPaths;

/** The fact-checks of a list in RSS. */
export const GET: APIRoute = ({ params }) =>
  rss(rssOptions(feedOfList(checkListAt(params['list']), corpus())));
