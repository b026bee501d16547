import { addressOf, root, said } from '../../views/archive.js';
import { archiveFrom, page, row } from '../../views/parts.js';

const addressIn = ({ lang, item: { section, record, number } }) =>
  `${addressOf(lang, section, record.page.fileSlug)}page/${number}/`;

export const data = {
  pagination: { data: 'collections.furtherPages', size: 1, alias: 'made' },
  permalink: ({ made }) => `${addressIn(made)}index.html`,
};

export function render(data) {
  const { lang, item } = data.made;
  const { title } = item.record.data;
  const archive = archiveFrom(data);
  const rows = item.rows.map((check) => row(check, lang, data.sizes.long[item.section], archive));
  const url = root + addressIn(data.made);
  return page(
    { ...data, lang, title, description: title, label: said(item.section), url },
    `<ul class="rows">${rows.join('')}</ul>`,
  );
}
