import type { MatchEntry, MatchRecord } from './entry.ts';
import { manifestFile, recordsFile, wordsFile, type Manifest } from './manifest.ts';
import { encodePostings, rarity, shardOf, strengthOf, type Posting } from './postings.ts';
import { formsFor, stemmedLanguages, type FormsOf } from './stemming.ts';
import { tellingWords } from './telling-words.ts';

/** A file of the index, by its path beside the manifest. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

const together = 2;
const shardSize = 1000; // bytes, on average
const manyEntries = 1000; // below this no word is left out for being everywhere

/** The whole index as files. `digest` names their folder by their content. */
export async function indexFiles(
  entries: readonly MatchEntry[],
  digest: (contents: Iterable<Uint8Array | string>) => string,
): Promise<IndexFile[]> {
  const languages = stemmedLanguages.filter((language) =>
    entries.some((entry) => entry.languages.includes(language)),
  );
  const formsOf = await formsFor(languages, entries.flatMap(textsOf));
  const passages = entries.map((entry) => textsOf(entry).map((text) => formsIn(text, formsOf)));
  const all = postingsOf(passages);
  const limit = entries.length > manyEntries ? entries.length / 4 : Infinity;
  const everywhere = [...all].filter(([, { length }]) => length > limit).map(([form]) => form);
  for (const form of everywhere) all.delete(form);
  const weightOf = (form: string) => {
    const postings = all.get(form);
    return postings ? rarity(postings.length, entries.length) : 0;
  };
  const shards = shardsOf(all);
  const records = entries.map((entry, index) =>
    recordOf(entry, passages[index] ?? [], formsOf, weightOf),
  );
  const place = { folder: '', together };
  const files = [
    ...shards.map((words, shard) => ({
      path: wordsFile(place, shard),
      content: encodePostings(words),
    })),
    ...chunks(records).map((some, index) => ({
      path: recordsFile(place, index * together),
      content: JSON.stringify(some),
    })),
  ];
  const folder = digest(files.map(({ content }) => content));
  const manifest: Manifest = {
    version: 1,
    folder,
    entries: entries.length,
    languages,
    shards: shards.length,
    together,
    common: commonest(all, entries.length),
    everywhere,
  };
  return [
    { path: manifestFile, content: JSON.stringify(manifest) },
    ...files.map(({ path, content }) => ({ path: folder + path, content })),
  ];
}

/** Title, claim and quotations are weighed each for itself; the names come last, as one. */
const textsOf = ({ title, claim, quotations, names }: MatchEntry): string[] => [
  title,
  claim,
  ...quotations,
  names.join('\n'),
];

const formsIn = (text: string, formsOf: FormsOf): (readonly string[])[] =>
  tellingWords(text).map(formsOf);

type Passage = readonly (readonly string[])[];

function postingsOf(entries: readonly (readonly Passage[])[]): Map<string, Posting[]> {
  const lengths = entries.map((passages) => passages.reduce((sum, { length }) => sum + length, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, entries.length);
  const all = new Map<string, Posting[]>();
  for (const [entry, passages] of entries.entries()) {
    const frequencies = new Map<string, number>();
    for (const forms of passages.flat()) {
      for (const form of forms) frequencies.set(form, (frequencies.get(form) ?? 0) + 1);
    }
    for (const [form, frequency] of frequencies) {
      const posting = { entry, strength: strengthOf(frequency, lengths[entry] ?? 0, mean) };
      const postings = all.get(form);
      if (postings) postings.push(posting);
      else all.set(form, [posting]);
    }
  }
  return all;
}

/** The words of each shard in order, so that equal entries give equal bytes. */
function shardsOf(all: ReadonlyMap<string, Posting[]>): [string, Posting[]][][] {
  const size = [...all].reduce((sum, [form, { length }]) => sum + form.length + 2 + length * 2, 0);
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(size / shardSize)));
  const shards = Array.from({ length: count }, (): [string, Posting[]][] => []);
  for (const form of [...all.keys()].sort()) {
    shards[shardOf(form, count)]?.push([form, all.get(form) ?? []]);
  }
  return shards;
}

const commonest = (all: ReadonlyMap<string, Posting[]>, entries: number): string[] =>
  [...all]
    .filter(([, { length }]) => length > Math.max(20, entries / 200))
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([form]) => form);

function recordOf(
  entry: MatchEntry,
  passages: readonly Passage[],
  formsOf: FormsOf,
  weightOf: (form: string) => number,
): MatchRecord {
  const { url, lang, title, claim, verdict, claimant, dated, day } = entry;
  const quotations = entry.quotations.map(beginning);
  const kept = quotations.map((text, index) =>
    text === entry.quotations[index] ? (passages[index + 2] ?? []) : formsIn(text, formsOf),
  );
  const weights = [...passages.slice(0, 2), ...kept].map((words) => {
    const chief = new Set(words.flatMap(([form = '']) => form));
    return Math.round(100 * [...chief].reduce((sum, form) => sum + weightOf(form), 0));
  });
  return { url, lang, title, claim, quotations, verdict, claimant, dated, day, weights };
}

const longestQuotation = 400; // characters that a record keeps; all of it is searched

const beginning = (quotation: string): string =>
  quotation.length <= longestQuotation
    ? quotation
    : `${quotation.slice(0, quotation.lastIndexOf(' ', longestQuotation) + 1 || longestQuotation)}…`;

const chunks = (records: readonly MatchRecord[]): MatchRecord[][] =>
  Array.from({ length: Math.ceil(records.length / together) }, (_, index) =>
    records.slice(index * together, (index + 1) * together),
  );
