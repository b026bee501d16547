import { expect, test } from 'vitest';
import { linkHost } from '#domain/rules/link-host.ts';
import { findings } from '../../support/records.ts';

const find = (html: string) =>
  findings(linkHost, { 'incidents/airport': { body: [`<p>${html}</p>`] } });
const imitated = 'https://r\u0435uters.com/a';
const finding =
  'The host of https://r\u0435uters.com/a imitates another one. The word "r\u0435uters" mixes letters of Latin and Cyrillic that may look the same.';

test('words that name another place than the one to which they lead', () => {
  expect(find('<a href="https://evil.example/">reuters.com</a>')).toEqual([
    'incidents/airport body: The words "reuters.com" name another place than https://evil.example/, to which they lead.',
  ]);
  expect(find('<a href="https://www.reuters.com/a">reuters.com</a>')).toEqual([]);
  expect(find('<a href="https://evil.example/">a report</a>')).toEqual([]);
});

test('words that name another mailbox than the one that is written to', () => {
  expect(find('<a href="mailto:x@evil.example">desk@reuters.com</a>')).toEqual([
    'incidents/airport body: The words "desk@reuters.com" name another place than mailto:x@evil.example, to which they lead.',
  ]);
  expect(find('<a href="mailto:Desk@reuters.com?subject=a">desk@reuters.com</a>')).toEqual([]);
});

test('a host that imitates another one, wherever an address stands', () => {
  expect(find(`<a href="${imitated}">a report</a>`)).toEqual([
    `incidents/airport body: ${finding}`,
  ]);
  const archives = [
    { url: 'https://archive.example/', capturedOn: '2022-11-03' },
    { url: imitated, capturedOn: '2022-11-03' },
  ];
  expect(findings(linkHost, { 'sources/gazette': { url: imitated, archives } })).toEqual([
    `sources/gazette url: ${finding}`,
    `sources/gazette archives.1.url: ${finding}`,
  ]);
  expect(findings(linkHost, { 'claimants/envoy': { sameAs: [imitated] } })).toEqual([
    `claimants/envoy sameAs.0: ${finding}`,
  ]);
});
