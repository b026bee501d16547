import { addressOf, escaped, root, rowsInPages, said } from '../views/archive.js';
import { archiveFrom, citation, page, row, wordsOf } from '../views/parts.js';

export function render(data) {
  const { lang, title, section, sizes, content } = data;
  const archive = archiveFrom(data);
  const record = data.record ?? {};
  const id = data.page.fileSlug;
  const [rows] = rowsInPages(archive.naming(section, id), sizes.size[section]);
  const plain = Object.entries(record).filter(([, value]) =>
    ['string', 'number'].includes(typeof value),
  );
  const main = `<div class="columns"><div class="lead"><p>${escaped(record.summary ?? title)}</p></div><aside aria-label="At a glance" class="docket"><dl class="docket">${plain.map(([key, value]) => `<div class="docket"><dt>${said(key)}</dt><dd>${escaped(value)}</dd></div>`).join('')}</dl>${record.place ? place(record.place) : ''}</aside><div class="rest">${content}${record.sources ? `<ul class="marked">${record.sources.map((each) => `<li>${citation(each, archive)}</li>`).join('')}</ul>` : ''}${data.recordText}<section class="used"><h2>${wordsOf(lang).used}</h2><ul class="rows">${rows.map((check) => row(check, lang, sizes.long[section], archive)).join('')}</ul></section></div></div>`;
  return page(
    {
      ...data,
      description: record.summary ?? title,
      label: said(section),
      url: root + addressOf(lang, section, id),
    },
    main,
  );
}

const place = ({ name, lat, lon }) =>
  `<svg viewBox="0 0 260 190" role="img" aria-label="Map: ${escaped(name)}"><g aria-hidden="true" font-size="14.5"><image href="/map/base.svg" x="${lon * -10}" y="${lat * -10}" width="3200" height="1557.6"></image>${['Iran', 'Pakistan', 'Afghanistan', 'Saudi Arabia'].map((country) => `<text x="57.1" y="168.1">${country}</text>`).join('')}</g><circle cx="130" cy="95" r="11"></circle><circle cx="130" cy="95" r="6"></circle></svg>`;
