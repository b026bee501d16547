import { citationFiles } from '../../views/citation-files.js';

export const data = {
  pagination: { data: 'collections.checks', size: 1, alias: 'item' },
  permalink: ({ item }) => `/fact-checks/${item.page.fileSlug}/cite.bib`,
};

export const render = ({ item }) => citationFiles.bib(item);
