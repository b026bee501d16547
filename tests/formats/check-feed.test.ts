import { getRssString } from '@astrojs/rss';
import { XMLParser } from 'fast-xml-parser';
import { parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import { latestFactChecks } from '#domain/queries.ts';
import { checkItems } from '#formats/check-feed.ts';
import { jsonFeed } from '#formats/json-feed.ts';
import { rssOptions } from '#formats/rss-feed.ts';
import { feedOf } from '../support/feeds.ts';
import { records } from '../support/records.ts';

const published = (date: string) => [{ date, kind: 'published', to: 'false', reason: 'First.' }];
const corpus = link(
  records({
    'fact-checks/envoy': { history: published('2026-01-01'), title: 'A & <b>Кабулов</b> \u0002' },
    'fact-checks/newer': { history: published('2026-02-01') },
    'fact-checks/draft': { status: 'draft', history: [] },
  }),
);
const items = checkItems(latestFactChecks(corpus), (check) => ({
  url: `https://plumbline.example/fact-checks/${check.id}/`,
  verdict: check.verdict.label,
  description: check.conclusion,
}));
test('each fact-check is an item with its verdict, a full date and its address as guid', async () => {
  const xml = await getRssString(rssOptions(feedOf(items)));
  const { rss } = new XMLParser({ ignoreAttributes: false }).parse(xml);
  expect(rss.channel.item).toMatchObject([
    { title: 'False: No foreign hand arms the Bombers' },
    { title: 'False: No foreign hand arms the Bombers', pubDate: 'Sun, 01 Feb 2026 00:00:00 GMT' },
    {
      title: 'False: A & <b>Кабулов</b> \uFFFD',
      guid: {
        '#text': 'https://plumbline.example/fact-checks/envoy/',
        '@_isPermaLink': 'true',
      },
      pubDate: 'Thu, 01 Jan 2026 00:00:00 GMT',
    },
  ]);
  expect(rss.channel.item[0]).not.toHaveProperty('pubDate');
});

test('the same as a JSON Feed, with the language of each and the day of its last change', () => {
  const written = jsonFeed(feedOf(items));
  expect(written).toMatch(/^\{"version":"https:\/\/jsonfeed\.org\/version\/1\.1"/);
  const feed = parseJsonFeed(written);
  expect(feed).toMatchObject({
    title: 'Checks',
    home_page_url: 'https://plumbline.example/fact-checks/',
    feed_url: 'https://plumbline.example/fact-checks/feed.xml',
    language: 'en',
  });
  expect(feed.items?.[0]).not.toHaveProperty('date_published');
  expect(feed.items?.[2]).toMatchObject({
    id: 'https://plumbline.example/fact-checks/envoy/',
    url: 'https://plumbline.example/fact-checks/envoy/',
    title: 'False: A & <b>Кабулов</b> \u0002',
    content_text: 'The accused have fought the Bombers for years.',
    date_published: '2026-01-01T00:00:00.000Z',
    date_modified: '2026-01-01T00:00:00.000Z',
    language: 'en',
  });
});
