import type { APIRoute } from 'astro';
import { jsonFeed } from '#formats/json-feed.ts';
import { checkListAt, checkListPaths } from '#site/check-lists.ts';
import { corpus } from '#site/corpus.ts';
import { feedOfList } from '#site/feeds.ts';
import { jsonFeedOf } from '#site/urls.ts';

export const getStaticPaths = checkListPaths;

/** The fact-checks of a list as a JSON Feed. */
export const GET: APIRoute = ({ params }) => {
  const feed = feedOfList(checkListAt(params['list']), corpus());
  return new Response(jsonFeed({ ...feed, address: jsonFeedOf(feed.address) }), {
    headers: { 'content-type': 'application/feed+json' },
  });
};
