import { root } from '../../views/archive.js';
import { page } from '../../views/parts.js';

const addressIn = ({ lang, item }) =>
  `${lang === 'en' ? '' : `/${lang}`}/${item ? `${item}/` : ''}`;

export const data = {
  pagination: { data: 'collections.singlePages', size: 1, alias: 'made' },
  permalink: ({ made }) => `${addressIn(made)}index.html`,
};

export function render(data) {
  const title = data.made.item || 'Home';
  const url = root + addressIn(data.made);
  return page(
    { ...data, lang: data.made.lang, title, description: title, label: title, url },
    `<p>${title}</p>`,
  );
}
