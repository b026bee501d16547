import { jsonFeed } from '#formats/json-feed.ts';
import { corpus } from '#site/corpus.ts';
import { feedOfCorrections } from '#site/feeds.ts';
import { jsonFeedOf } from '#site/urls.ts';

/** Every change that readers should know of, as a JSON Feed. */
export function GET(): Response {
  const feed = feedOfCorrections(corpus());
  return new Response(jsonFeed({ ...feed, address: jsonFeedOf(feed.address) }), {
    headers: { 'content-type': 'application/feed+json' },
  });
}
