import { root } from '../../views/archive.js';
import { frame } from '../../views/parts.js';

export const data = {
  pagination: { data: 'collections.checks', size: 1, alias: 'item' },
  permalink: ({ item }) => `/oembed/${item.page.fileSlug}.json`,
};

export const render = ({ item }) =>
  JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: item.data.title,
    author_name: 'Checks',
    author_url: root,
    provider_name: 'Checks',
    provider_url: root,
    cache_age: 86400,
    thumbnail_url: `${root}/cards/${item.page.fileSlug}.1.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: frame(item),
    width: 600,
    height: 450,
  });
