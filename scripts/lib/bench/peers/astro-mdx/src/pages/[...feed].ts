// @ts-nocheck: a site of its own, checked by being built.
import {
  archive,
  feed as length,
  isoDay,
  nameOf,
  publishedOn,
  root,
  said,
  withFeeds,
} from '../archive.ts';

export async function getStaticPaths() {
  const { checks, records, naming, titleOf } = await archive();
  const lists = withFeeds.flatMap((section) =>
    [...records[section].values()].map((record) => ({
      at: `${section}/${record.id}`,
      title: nameOf(record),
      rows: naming(section, record.id),
    })),
  );
  return [{ at: 'fact-checks', title: 'Fact-checks', rows: checks }, ...lists].flatMap((list) =>
    Object.keys(forms).map((file) => ({
      params: { feed: `${list.at}/${file}` },
      props: { ...list, titleOf, records },
    })),
  );
}

export const GET = ({ params: { feed }, props }) =>
  new Response(forms[feed.slice(feed.lastIndexOf('/') + 1)](props));

const url = ({ id }) => `${root}/fact-checks/${id}/`;
const titled = ({ data }) => `${said(data.verdict)}: ${data.title}`;
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const fields = (check, { titleOf, records }) => ({
  id: check.id,
  url: url(check),
  title: check.data.title,
  verdict: said(check.data.verdict),
  claim: check.data.claim.summary,
  claimant: titleOf('claimants', check.data.claim.claimant),
  claimant_country: records.claimants.get(check.data.claim.claimant).data.country,
  claimed_on: isoDay(check.data.claim.madeOn),
  conclusion: check.data.conclusion,
  published: isoDay(publishedOn(check)),
  changed: isoDay(publishedOn(check)),
  version: 1,
  language: 'en',
  narratives: check.data.narratives.map((id) => titleOf('narratives', id)),
  topics: check.data.topics.map((id) => titleOf('topics', id)),
});
const quoted = (value) =>
  /[",\n]/.test(value) ? `"${String(value).replaceAll('"', '""')}"` : value;

const forms = {
  'fact-checks.json': (list) =>
    JSON.stringify(
      {
        title: list.title,
        url: `${root}/${list.at}/`,
        license: 'https://creativecommons.org/licenses/by/4.0/',
        rows: list.rows.map((check) => fields(check, list)),
      },
      null,
      2,
    ),
  'fact-checks.csv': (list) =>
    list.rows
      .map((check) => fields(check, list))
      .map((row) =>
        Object.values(row)
          .map((value) => quoted([value].flat().join('; ')))
          .join(','),
      )
      .join('\n'),
  'feed.json': (list) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: list.title,
      home_page_url: `${root}/${list.at}/`,
      feed_url: `${root}/${list.at}/feed.json`,
      language: 'en',
      authors: [{ name: 'Checks', url: root }],
      items: list.rows.slice(0, length).map((check) => ({
        id: url(check),
        url: url(check),
        title: titled(check),
        content_text: check.data.conclusion,
        date_published: publishedOn(check),
        date_modified: publishedOn(check),
        language: 'en',
      })),
    }),
  'feed.xml': (list) =>
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${escaped(list.title)} · Checks</title><link>${root}/${list.at}/</link><language>en</language>${list.rows
      .slice(0, length)
      .map(
        (check) =>
          `<item><title>${escaped(titled(check))}</title><link>${url(check)}</link><guid isPermaLink="true">${url(check)}</guid><description>${escaped(check.data.conclusion)}</description><pubDate>${publishedOn(check).toUTCString()}</pubDate></item>`,
      )
      .join('')}</channel></rss>`,
};
