import { expect, test } from 'vitest';
import { noLink } from '#domain/rules/no-link.ts';
import { findings } from '../../support/records.ts';

const address = 'https://www.channel.example/leaflets/';
const archive = { url: 'https://archive.example/1', capturedOn: '2022-11-03' };
const archiveOnly = { linkPolicy: 'archive-only', url: address };

test('a no-link source without an address, and links to others', () => {
  expect(findings(noLink)).toEqual([]);
  expect(
    findings(noLink, {
      'sources/leaflet': { ...archiveOnly, archives: [archive] },
      'fact-checks/envoy': { body: ['<p><a href="https://gazette.example/envoy">here</a></p>'] },
      'claimants/bombers': { sameAs: ['https://www.wikidata.org/wiki/Q1'] },
    }),
  ).toEqual([]);
});

test('a no-link source with an address', () => {
  expect(findings(noLink, { 'sources/leaflet': { url: address, archives: [archive] } })).toEqual([
    'sources/leaflet url: A no-link source carries an address.',
    'sources/leaflet archives: A no-link source carries addresses of copies.',
  ]);
});

test('a body that links an archive-only source, however it spells the address', () => {
  const find = (href: string) =>
    findings(noLink, {
      'sources/leaflet': { linkPolicy: 'archive-only', url: `${address}?a=1&b=2` },
      'incidents/airport': { body: [`<p><a href="${href}">leaflets</a></p>`] },
    });
  expect(find('http://channel.example/Leaflets/?a=1&amp;b=2#top')).toEqual([
    'incidents/airport body: http://channel.example/Leaflets/?a=1&b=2#top is the address of the source "leaflet", which is not to be linked.',
  ]);
  expect(find('https://channel.example/leaflets/?a=1')).toEqual([]);
});

test('a claimant identified by the address of such a source', () => {
  expect(
    findings(noLink, {
      'sources/leaflet': archiveOnly,
      'claimants/bombers': { sameAs: ['https://www.wikidata.org/wiki/Q1', address] },
    }),
  ).toEqual([
    `claimants/bombers sameAs.1: ${address} is the address of the source "leaflet", which is not to be linked.`,
  ]);
});

test('another source at the address of such a source', () => {
  const gazette = { url: address, linkPolicy: 'live' };
  const both = { 'sources/leaflet': archiveOnly, 'sources/gazette': gazette };
  expect(findings(noLink, both)).toEqual([
    `sources/gazette url: ${address} is the address of the source "leaflet", which is not to be linked.`,
  ]);
  expect(findings(noLink, { ...both, 'sources/leaflet': {} })).toEqual([]);
});
