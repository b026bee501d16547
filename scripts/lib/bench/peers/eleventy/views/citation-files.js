import { publishedOn, root } from './archive.js';

const parts = (day) => [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
const month = (day) => day.toLocaleString('en', { month: 'short', timeZone: 'UTC' }).toLowerCase();
const url = (item) => `${root}/fact-checks/${item.page.fileSlug}/`;

export const citationFiles = {
  json: (item) =>
    JSON.stringify(
      [
        {
          id: `${item.page.fileSlug}-v1`,
          type: 'webpage',
          title: item.data.title,
          author: [{ literal: 'Checks desk' }],
          'container-title': 'Checks',
          genre: 'Fact-check',
          version: '1',
          issued: { 'date-parts': [parts(publishedOn(item))] },
          URL: url(item),
          language: 'en',
        },
      ],
      null,
      2,
    ),
  bib: (item) => `@misc{${item.page.fileSlug}-v1,
  author = {{Checks desk}},
  title = {{${item.data.title}}},
  howpublished = {Checks},
  year = {${publishedOn(item).getUTCFullYear()}},
  month = ${month(publishedOn(item))},
  day = {${publishedOn(item).getUTCDate()}},
  note = {Fact-check, version 1},
  url = {${url(item)}},
  language = {en},
}
`,
  ris: (item) => `TY  - ELEC
ID  - ${item.page.fileSlug}-v1
AU  - Checks desk
TI  - ${item.data.title}
T2  - Checks
PY  - ${publishedOn(item).getUTCFullYear()}
DA  - ${parts(publishedOn(item)).join('/')}/
N1  - Fact-check, version 1
LA  - en
UR  - ${url(item)}
ER  -
`,
};
