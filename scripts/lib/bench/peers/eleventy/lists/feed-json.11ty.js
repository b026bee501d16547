import { feeds } from '../../views/feeds.js';
import { archiveFrom } from '../../views/parts.js';

export const data = {
  pagination: { data: 'collections.feeds', size: 1, alias: 'list' },
  permalink: ({ list }) => `/${list.at}/feed.json`,
};

export const render = (data) => feeds.json(data.list, archiveFrom(data));
