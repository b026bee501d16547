import { addressOf, escaped, root, said } from '../../views/archive.js';
import { archiveFrom, page, row } from '../../views/parts.js';

const addressIn = ({ lang, item: { section, number } }) =>
  `${lang === 'en' ? '' : `/${lang}`}/${section}/${number === 1 ? '' : `page/${number}/`}`;

export const data = {
  pagination: { data: 'collections.listPages', size: 1, alias: 'made' },
  permalink: ({ made }) => `${addressIn(made)}index.html`,
};

export function render(data) {
  const { lang, item } = data.made;
  const { section, rows } = item;
  const archive = archiveFrom(data);
  const shown = rows.map((each) =>
    archive.records[section]
      ? `<li class="stamped row"><h3 class="row"><a href="${addressOf(lang, section, each.page.fileSlug)}" class="row">${escaped(each.data.title)}</a></h3><p class="meta row">${escaped(each.data.record?.summary ?? '')} · ${archive.naming(section, each.page.fileSlug).length}</p></li>`
      : row(each, lang, 0, archive),
  );
  const title = said(section);
  return page(
    { ...data, lang, title, description: title, label: title, url: root + addressIn(data.made) },
    `<ol class="rows">${shown.join('')}</ol>`,
  );
}
