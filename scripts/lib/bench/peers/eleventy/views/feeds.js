import { escaped, isoDay, publishedOn, root, said, sizes } from './archive.js';

const url = (item) => `${root}/fact-checks/${item.page.fileSlug}/`;
const titled = ({ data }) => `${said(data.record.verdict)}: ${data.title}`;
const quoted = (value) =>
  /[",\n]/.test(value) ? `"${String(value).replaceAll('"', '""')}"` : value;

const fields = (item, { titleOf, records }) => {
  const { record, title } = item.data;
  return {
    id: item.page.fileSlug,
    url: url(item),
    title,
    verdict: said(record.verdict),
    claim: record.claim.summary,
    claimant: titleOf('claimants', record.claim.claimant),
    claimant_country: records.claimants.get(record.claim.claimant).data.record.country,
    claimed_on: isoDay(record.claim.madeOn),
    conclusion: record.conclusion,
    published: isoDay(publishedOn(item)),
    changed: isoDay(publishedOn(item)),
    version: 1,
    language: 'en',
    narratives: record.narratives.map((id) => titleOf('narratives', id)),
    topics: record.topics.map((id) => titleOf('topics', id)),
  };
};

export const feeds = {
  rows: ({ at, title, rows }, archive) =>
    JSON.stringify(
      {
        title,
        url: `${root}/${at}/`,
        license: 'https://creativecommons.org/licenses/by/4.0/',
        rows: rows.map((item) => fields(item, archive)),
      },
      null,
      2,
    ),
  table: ({ rows }, archive) =>
    rows
      .map((item) =>
        Object.values(fields(item, archive))
          .map((value) => quoted([value].flat().join('; ')))
          .join(','),
      )
      .join('\n'),
  json: ({ at, title, rows }) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title,
      home_page_url: `${root}/${at}/`,
      feed_url: `${root}/${at}/feed.json`,
      language: 'en',
      authors: [{ name: 'Checks', url: root }],
      items: rows.slice(0, sizes.feed).map((item) => ({
        id: url(item),
        url: url(item),
        title: titled(item),
        content_text: item.data.record.conclusion,
        date_published: publishedOn(item),
        date_modified: publishedOn(item),
        language: 'en',
      })),
    }),
  xml: ({ at, title, rows }) =>
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${escaped(title)} · Checks</title><link>${root}/${at}/</link><language>en</language>${rows
      .slice(0, sizes.feed)
      .map(
        (item) =>
          `<item><title>${escaped(titled(item))}</title><link>${url(item)}</link><guid isPermaLink="true">${url(item)}</guid><description>${escaped(item.data.record.conclusion)}</description><pubDate>${publishedOn(item).toUTCString()}</pubDate></item>`,
      )
      .join('')}</channel></rss>`,
};
