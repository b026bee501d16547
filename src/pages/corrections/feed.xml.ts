import rss from '@astrojs/rss';
import { rssOptions } from '#formats/rss-feed.ts';
import { corpus } from '#site/corpus.ts';
import { feedOfCorrections } from '#site/feeds.ts';

/** Every change that readers should know of, in RSS. */
export const GET = (): Promise<Response> => rss(rssOptions(feedOfCorrections(corpus())));
