import { addressOf, escaped, root } from '../../views/archive.js';
import { archiveFrom, page, row } from '../../views/parts.js';

export const data = {
  pagination: { data: 'collections.claimantsInLanguages', size: 1, alias: 'made' },
  permalink: ({ made: { lang, item } }) =>
    `${addressOf(lang, 'map/actor', item.page.fileSlug)}index.html`,
};

export function render(data) {
  const { lang, item } = data.made;
  const archive = archiveFrom(data);
  const { title } = item.data;
  const checks = archive.naming('claimants', item.page.fileSlug);
  const circles = checks.flatMap(({ data: { incidents } }) =>
    incidents.map((id) => {
      const { title, record } = archive.records.incidents.get(id).data;
      return `<a href="${addressOf(lang, 'incidents', id)}"><circle cx="${record.place.lon * 10}" cy="${record.place.lat * 10}" r="4"><title>${escaped(title)}</title></circle></a>`;
    }),
  );
  const main = `<svg viewBox="0 0 1200 600" role="img" aria-label="${escaped(title)}"><image href="/map/base.svg" width="1200" height="600"></image>${circles.join('')}</svg><ul class="rows">${checks.map((check) => row(check, lang, 1, archive)).join('')}</ul>`;
  const url = root + addressOf(lang, 'map/actor', item.page.fileSlug);
  return page(
    { ...data, lang, title: `Map: ${title}`, description: title, label: 'Map', url },
    main,
  );
}
