// @ts-nocheck: a site of its own, checked by being built.
import { archive, publishedOn, root } from '../../../archive.ts';

export const getStaticPaths = async () =>
  (await archive()).checks.flatMap((check) =>
    Object.keys(forms).map((format) => ({ params: { id: check.id, format }, props: { check } })),
  );

export const GET = ({ params: { format }, props: { check } }) => new Response(forms[format](check));

const url = ({ id }) => `${root}/fact-checks/${id}/`;
const month = (day) => day.toLocaleString('en', { month: 'short', timeZone: 'UTC' }).toLowerCase();

const forms = {
  json: (check) =>
    JSON.stringify(
      [
        {
          id: `${check.id}-v1`,
          type: 'webpage',
          title: check.data.title,
          author: [{ literal: 'Checks desk' }],
          'container-title': 'Checks',
          genre: 'Fact-check',
          version: '1',
          issued: { 'date-parts': [dateParts(publishedOn(check))] },
          URL: url(check),
          language: 'en',
        },
      ],
      null,
      2,
    ),
  bib: (check) => `@misc{${check.id}-v1,
  author = {{Checks desk}},
  title = {{${check.data.title}}},
  howpublished = {Checks},
  year = {${publishedOn(check).getUTCFullYear()}},
  month = ${month(publishedOn(check))},
  day = {${publishedOn(check).getUTCDate()}},
  note = {Fact-check, version 1},
  url = {${url(check)}},
  language = {en},
}
`,
  ris: (check) => `TY  - ELEC
ID  - ${check.id}-v1
AU  - Checks desk
TI  - ${check.data.title}
T2  - Checks
PY  - ${publishedOn(check).getUTCFullYear()}
DA  - ${dateParts(publishedOn(check)).join('/')}/
N1  - Fact-check, version 1
LA  - en
UR  - ${url(check)}
ER  -
`,
};

const dateParts = (day) => [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
