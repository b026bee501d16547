import type { Feed, FeedItem } from './feed.ts';
import { soundXml } from './sound-xml.ts';

/** A feed in RSS 2.0, as the options of `@astrojs/rss`; the guid of an item is its link. */
export const rssOptions = ({ title, description, page, address, lang, items }: Feed) => ({
  title: soundXml(title),
  description: soundXml(description),
  site: page,
  xmlns: { atom: 'http://www.w3.org/2005/Atom' },
  customData:
    `<language>${lang}</language>` +
    `<atom:link href="${address}" rel="self" type="application/rss+xml"/>`,
  items: items.map(rssItem),
  trailingSlash: true,
});

const rssItem = ({ link, title, description, published }: FeedItem) => ({
  link,
  title: soundXml(title),
  description: soundXml(description),
  ...(published && { pubDate: published }),
});
