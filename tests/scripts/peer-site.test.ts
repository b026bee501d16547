import { expect, test } from 'vitest';
import { pageCounts, pagesOf } from '../../scripts/lib/bench/build/output-pages.ts';
import { foundPeers } from '../../scripts/lib/bench/build/peers.ts';
import { peerEntry } from '../../scripts/lib/bench/build/peer-entry.ts';
import { peerSizes } from '../../scripts/lib/bench/build/peer-sizes.ts';

const files = (paths: string) =>
  paths
    .trim()
    .split(/\s+/)
    .map((path) => ({ path, bytes: 1, written: 0 }));
const made = files(`
  index.html about/index.html 404.html data/index.html timeline/index.html
  fact-checks/index.html fact-checks/a/index.html fact-checks/a/cite/index.html
  fact-checks/page/2/index.html fact-checks/a/cite.bib embed/a/index.html
  sources/b/index.html sources/b/page/2/index.html ar/sources/b/index.html
  oembed/a.json
`);
const more = files(`
  pagefind/x.pf_index cards/a.png api/v1/a.json data/stix.json _astro/x.css
  fact-checks/a/a.html copies/site.zip sitemap-0.xml favicon.svg match-index/a
`);

test('pages are told from what the steps after them write', () => {
  expect(pagesOf([...made, ...more])).toEqual(made);
});

test('a peer has as many pages of lists and records as ours', () => {
  const isRecord = (_: string, id: string) => ['a', 'b'].includes(id);
  const counts = pageCounts(made, isRecord);
  expect(counts).toEqual({
    lists: { 'fact-checks': 2, timeline: 1 },
    records: { 'fact-checks': 1, sources: 2 },
    single: 4,
  });
  const items = (section: string) => (section === 'sources' ? 1 : 9);
  const sizes = peerSizes(counts, items, () => [9], 50);
  expect(sizes.size).toMatchObject({ 'list-fact-checks': 5, 'list-timeline': 9, sources: 5 });
  expect(sizes.feed).toBe(50);
  expect(sizes.single).toEqual(['page-1', 'page-2', 'page-3', 'page-4']);
});

test('an entry becomes a page of Markdown that names its records', () => {
  const text = [
    '---',
    'title: A title.',
    'claim:',
    '  claimant: claimants-3',
    '  appearances:',
    '    - source: sources-4',
    "verdict: 'false'",
    'history:',
    '  - date: 2020-01-02',
    '---',
    '',
    'Text (<Cite source="sources-4" locator="p. 2" />)',
    '',
  ].join('\n');
  const {
    section,
    id,
    text: page,
  } = peerEntry('fact-checks/2020/x.mdx', text, (name, attributes) => `[${name} ${attributes}]`, {
    countryOf: () => 'ru',
  });
  expect([section, id]).toEqual(['fact-checks', 'x']);
  expect(page).toMatch(/^---\ntitle: A title\.\npublished: 2020-01-02\n/);
  expect(page).toContain("sources: ['sources-4']\n");
  expect(page).toContain("claimants: ['claimants-3']\ncountries: ['ru']\nverdicts: ['false']\n");
  expect(page).toContain('record:\n  title: A title.\n  claim:\n    claimant: claimants-3\n');
  expect(page).toContain('Text ([cite source="sources-4" locator="p. 2"])');
});

test('a generator that is not there is named, with how to get it', () => {
  const { peers, absent } = foundPeers(['astro-mdx', 'eleventy'], '/nowhere');
  expect(peers.map(({ name }) => name)).toEqual(['astro-mdx']);
  expect(absent).toEqual([expect.stringContaining('npm install @11ty/eleventy')]);
});
