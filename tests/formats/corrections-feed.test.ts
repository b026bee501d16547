import { getRssString } from '@astrojs/rss';
import { expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import { corrections } from '#domain/queries.ts';
import { correctionItems } from '#formats/corrections-feed.ts';
import { rssOptions } from '#formats/rss-feed.ts';
import { soundXml } from '#formats/sound-xml.ts';
import { feedOf } from '../support/feeds.ts';
import { records } from '../support/records.ts';

const line = (date: string, kind: string, more: object = {}) => ({
  date,
  kind,
  reason: `It was ${kind}: <b>1 & 2</b>`,
  ...more,
});
const history = [
  line('2026-11-01', 'published', { to: 'unproven' }),
  line('2026-11-22', 'corrected'),
  line('2026-11-22', 'verdict-changed', { from: 'unproven', to: 'false' }),
];

function itemsOf(lines: readonly object[]) {
  const corpus = link(records({ 'fact-checks/envoy': { history: lines } }));
  return correctionItems(
    corrections(corpus),
    ({ factCheck }, index) => `https://plumbline.example/${factCheck.id}/#history_${index + 1}`,
    { kindOf: ({ line: { kind } }) => kind, from: 'from', to: 'to' },
  );
}

test('a change of verdict says from what to what; the latest line comes first, also within a day', () => {
  expect(itemsOf(history)).toMatchObject([
    {
      title: 'verdict-changed from Unproven to False: No foreign hand arms the Bombers',
      link: 'https://plumbline.example/envoy/#history_3',
    },
    { title: 'corrected: No foreign hand arms the Bombers', description: history[1]?.reason },
  ]);
});

test('an item keeps its link when lines are added, and no two share one', () => {
  const before = itemsOf(history).map(({ link: url }) => url);
  const after = itemsOf([...history, line('2026-12-01', 'clarified')]).map(({ link: url }) => url);
  expect(after).toEqual(['https://plumbline.example/envoy/#history_4', ...before]);
  expect(new Set(after).size).toBe(after.length);
});

test('the feed gives full dates and the link as guid, and escapes markup', async () => {
  const xml = await getRssString(rssOptions(feedOf(itemsOf(history))));
  expect(xml).toContain('<pubDate>Sun, 22 Nov 2026 00:00:00 GMT</pubDate>');
  expect(xml).toContain(
    '<guid isPermaLink="true">https://plumbline.example/envoy/#history_3</guid>',
  );
  expect(xml).toContain('&lt;b&gt;1 &amp; 2&lt;/b&gt;');
});

test('characters that XML cannot write are replaced, all others kept', () => {
  expect(soundXml('a\u0000b\u0008c\u001Fd\uFFFEe\uD800f')).toBe(
    'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf',
  );
  const kept = 'tab\tline\nКабул کابل 😀 “x” & <y>';
  expect(soundXml(kept)).toBe(kept);
});
