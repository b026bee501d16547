import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isConfusing } from 'unicode-confusables';
import { readArchive } from '#archive/read-archive.ts';
import { claimant } from '#domain/claimant.ts';
import { collections } from '#domain/collections.ts';
import { linkHost } from '#domain/rules/link-host.ts';
import { runRule } from '#domain/rules/rule.ts';
import { textHygiene, unsoundText } from '#domain/rules/text-hygiene.ts';
import { isPrintable } from '#prose/forbidden-characters.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { findings, today } from '../support/records.ts';
import { genuineStrings } from './genuine-strings.ts';
import { deceptiveLinks, honestLinks, samples } from './look-alike-samples.ts';

const isRefused = (name: string) => unsoundText({ name }).length > 0;
const linkFindings = (html: string) =>
  findings(linkHost, { 'incidents/airport': { body: [`<p>${html}</p>`] } });
const genuine = Object.values(genuineStrings).flat();
const { records } = readArchive(resolve('content'));

test('every sample is found, with its place, its sign and a mend; and every link that deceives', () => {
  expect(samples.filter(([, name]) => !isRefused(name))).toEqual([]);
  for (const [, name] of samples) {
    for (const { at, message, mend } of unsoundText({ aliases: [{ name }] })) {
      expect(at).toEqual(['aliases', 0, 'name']);
      expect(message).toMatch(/U\+[0-9A-F]{4}|"[^"]+"|NFC/);
      expect(mend).not.toBe('');
    }
  }
  expect(deceptiveLinks.filter(([, html]) => linkFindings(html).length === 0)).toEqual([]);
});

test('genuine text and honest links are let pass, in fields and in bodies', () => {
  expect(genuine.filter(isRefused)).toEqual([]);
  expect(genuine.filter((text) => !isPrintable(text))).toEqual([]);
  expect(honestLinks.flatMap(linkFindings)).toEqual([]);
});

test('so is all of content/', () => {
  if (!records) throw new Error('content/ is not sound.');
  const found = [textHygiene, linkHost].flatMap((rule) => runRule(rule, records, today));
  expect(found).toEqual([]);
});

test('T13: what is noted', () => {
  const found = samples.filter(([, name]) => isRefused(name)).length;
  const links = deceptiveLinks.filter(([, html]) => linkFindings(html).length > 0).length;
  const falselyRefused = genuine.filter(isRefused).length;
  const entries = collections.reduce((sum, name) => sum + (records?.[name].size ?? 0), 0);
  // The defence off: what the schemas alone let into a name.
  const passed = samples.filter(
    ([, name]) => claimant.safeParse({ name, kind: 'person' }).success,
  ).length;
  const tableFound = samples.filter(([, name]) => isConfusing(name)).length;
  const tableFalse = genuine.filter(isConfusing).length;
  expect(passed).toBeGreaterThan(samples.length * 0.8);
  expect(tableFound).toBeLessThan(found);
  expect(tableFalse).toBeGreaterThan(20);
  noteFigure({
    id: 'T13',
    what: 'Letters, hosts and directions that deceive',
    reached: `${found} of ${samples.length} samples and ${links} of ${deceptiveLinks.length} links found; ${falselyRefused} of ${genuine.length} genuine strings and 0 of ${entries} entries refused`,
    control: `Without the rules ${passed} of the samples stand in a name; the table of unicode-confusables alone finds ${tableFound} and refuses ${tableFalse} genuine strings.`,
    isReached:
      found === samples.length &&
      samples.length >= 49 &&
      links === deceptiveLinks.length &&
      genuine.length >= 200 &&
      falselyRefused === 0,
    run: 'whole',
  });
});
