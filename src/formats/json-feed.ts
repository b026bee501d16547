import type { Feed, FeedItem } from './feed.ts';

/** A feed in JSON Feed 1.1. */
export const jsonFeed = ({
  title,
  description,
  page,
  address,
  lang,
  publisher,
  items,
}: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: address,
    description,
    language: lang,
    authors: [publisher],
    items: items.map(jsonItem),
  });

const jsonItem = ({ link, title, description, lang, published, changed }: FeedItem) => ({
  id: link,
  url: link,
  title,
  content_text: description,
  ...(published && { date_published: published.toISOString() }),
  ...(changed && { date_modified: changed.toISOString() }),
  ...(lang && { language: lang }),
});
