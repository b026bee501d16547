import { citationFiles } from '../../views/citation-files.js';

export const data = {
  pagination: { data: 'collections.checks', size: 1, alias: 'item' },
  permalink: ({ item }) => `/fact-checks/${item.page.fileSlug}/cite.json`,
};

export const render = ({ item }) => citationFiles.json(item);
