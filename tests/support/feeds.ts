import type { Feed, FeedItem } from '#formats/feed.ts';

/** A feed of these items. */
export const feedOf = (items: readonly FeedItem[]): Feed => ({
  title: 'Checks',
  description: 'All.',
  page: 'https://plumbline.example/fact-checks/',
  address: 'https://plumbline.example/fact-checks/feed.xml',
  lang: 'en',
  publisher: { name: 'Plumbline', url: 'https://plumbline.example' },
  items,
});
