import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readArchive } from '#archive/read-archive.ts';
import { outsideAddresses } from '#editing/dead-links.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { filesOf } from '../support/built-site.ts';
import { filesOf as exportsOf, soundEdition, textOf } from '../support/data-editions.ts';
import { hidden } from '../support/encoded-addresses.ts';
import { hostsIn, mentions } from '../support/forbidden-addresses.ts';
import { siteCorpus } from '../support/site-corpus.ts';

const dist = inject('dist');
const output = filesOf(dist).map((file) => [file, readFileSync(join(dist, file))] as const);
const corpus = siteCorpus();
const { records } = readArchive(resolve('content'));

/** Of the outputs themselves: formats, licences, and names that stand for any. */
const standards =
  'a9.com creativecommons.org datapackage.org json-schema.org jsonfeed.org purl.org schema.org www.sitemaps.org www.w3.org example.com search.yahoo.com'.split(
    ' ',
  );
const linked = [
  corpus.site.url,
  corpus.site.contentLicence.url,
  ...outsideAddresses(corpus).keys(),
].map((address) => new URL(address).hostname);
const explained = new Set([...standards, ...linked]);
const unexplained = [...hostsIn(output)].filter(
  ([host]) => !explained.has(host) && !host.endsWith('.example'),
);

const channel = 'https://www.канал-листовок.test/issue/352?part=1';
const copy = 'https://copies-of-leaflets.test/352';
const leaflet = { url: channel, archives: [{ url: copy, capturedOn: '2022-11-03' }] };
const exportedWith = (changes: object) =>
  [...exportsOf(soundEdition({ 'sources/leaflet': { ...leaflet, ...changes } }))].map(
    ([path, file]) => [path, Buffer.from(textOf(file))] as const,
  );

test('no record of a no-link source has an address, and no output one that no other source explains', () => {
  const unlinked = [...(records?.sources.values() ?? [])].filter(
    ({ linkPolicy }) => linkPolicy === 'no-link',
  );
  expect(unlinked.length).toBeGreaterThan(10);
  expect(unlinked.filter(({ url, archives }) => url !== undefined || archives.length > 0)).toEqual(
    [],
  );
  expect(unexplained).toEqual([]);
});

test('a planted address is found in every encoding, and only where it stands', () => {
  const missed = Object.entries(hidden).filter(
    ([what, hide]) => mentions([[what, hide(channel)]], [channel]).length !== 1,
  );
  expect(missed.map(([what]) => what)).toEqual([]);
  expect(mentions(output.slice(0, 20), [channel])).toEqual([]);
});

test('were a no-link source to have an address, no export would print it; as a live one many do', () => {
  expect(mentions(exportedWith({}), [channel, copy])).toEqual([]);
  expect(mentions(exportedWith({ linkPolicy: 'live' }), [channel]).length).toBeGreaterThan(3);
});

test('T15: what is noted', () => {
  const found = Object.values(hidden).filter(
    (hide) => mentions([['planted', hide(channel)]], [channel]).length === 1,
  ).length;
  const leaks = mentions(exportedWith({}), [channel, copy]).length;
  const live = mentions(exportedWith({ linkPolicy: 'live' }), [channel]).length;
  noteFigure({
    id: 'T15',
    what: 'Addresses of sources that get no link',
    reached: `${unexplained.length} hosts without a source that is linked in ${output.length} files of the site (unpacked, and read in every encoding); ${leaks} exports of a no-link source with an address print it`,
    control: `A planted address is found in ${found} of ${Object.keys(hidden).length} encodings; with the policy taken away ${live} exports print it.`,
    isReached: unexplained.length + leaks === 0 && found === Object.keys(hidden).length,
    run: 'whole',
  });
});
