import { expect, test } from 'vitest';
import { link } from '#domain/corpus.ts';
import { matchEntries } from '#formats/match-entry.ts';
import { openSearchDescription } from '#formats/opensearch.ts';
import { records, type Changes } from '../support/records.ts';

const entriesWith = (changes: Changes = {}) =>
  matchEntries(link(records({ 'fact-checks/envoy': changes })), ({ id }) => `/${id}/`);

test('an entry of the index has claim, words, names, verdict, and the day of the claim', () => {
  const [entry] = entriesWith({ 'claim.madeOn': '2022-09-01', 'claim.summary': 'They send arms.' });
  expect(entry).toMatchObject({
    url: '/envoy/',
    claim: 'They send arms.',
    day: '2022-09-01',
    dated: { en: '1 September 2022' },
  });
  expect(entry?.quotations.length).toBeGreaterThan(0);
  expect(entry?.names).toContain(entry?.claimant);
});

test('a claim of which only the year is known has no day', () => {
  expect(entriesWith({ 'claim.madeOn': '2022' })[0]?.day).toBe('');
});

test('entries come in order of their addresses', () => {
  const urls = matchEntries(
    link(records({ 'fact-checks/b': {}, 'fact-checks/a': {} })),
    ({ id }) => `/${id}/`,
  ).map(({ url }) => url);
  expect(urls).toEqual(urls.toSorted());
  expect(urls.length).toBeGreaterThan(2);
});

test('a description of the page for browsers is XML, whatever the name of the site', () => {
  const xml = openSearchDescription({
    name: 'A "B" & <C>\u0000',
    description: 'Checks',
    address: 'https://a.example/match/',
    lang: 'en',
  });
  expect(xml).toContain('<ShortName>A &quot;B&quot; &amp; &lt;C&gt;\uFFFD</ShortName>');
  expect(xml).toContain('template="https://a.example/match/?q={searchTerms}"');
});
