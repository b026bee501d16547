import { createReadStream, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { openDesk } from '#editing/desk.ts';
import { draftsOf } from '#importing/planning/draft-files.ts';
import { ReviewPlan } from '#importing/planning/review-plan.ts';
import { planRun } from '#importing/planning/run.ts';
import { limits } from '#importing/reading/limits.ts';
import { readRecords } from '#importing/reading/read-records.ts';
import { Failure } from '../command.ts';
import { Tally } from '../import/tallies.ts';
import { writeDrafts, type Drafts } from '../import/write-drafts.ts';

/** What an import of a file costs, beside reading the same file by JSON.parse and a schema. */
export interface ImportBench {
  readonly records: number;
  readonly drafts: number;
  readonly refused: number;
  readonly seconds: { readonly plan: number; readonly write: number; readonly whole: number };
  readonly recordsPerSecond: number;
  /** The most memory of this process until the import was done, in MB. */
  readonly peakMegabytes: number;
  /** JSON.parse of each line and a zod schema of the same fields: what no import can do without. */
  readonly floorSeconds: number;
  readonly timesFloor: number;
}

/** Imports newline-delimited ClaimReview into a copy of a content folder. */
export async function benchImport(
  file: string,
  content: string,
  today: string,
): Promise<ImportBench> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
  try {
    const root = join(folder, 'content');
    cpSync(content, root, { recursive: true });
    const begun = performance.now();
    const tally = new Tally();
    const drafts = await planned(file, root, today, tally);
    const planSeconds = secondsSince(begun);
    const { count } = await writeDrafts(root, drafts);
    const whole = secondsSince(begun);
    const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    const floorSeconds = await floorOf(file);
    return {
      records: tally.records,
      drafts: count,
      refused: tally.actions.refuse,
      seconds: { plan: planSeconds, write: rounded(whole - planSeconds), whole },
      recordsPerSecond: Math.round(tally.records / whole),
      peakMegabytes,
      floorSeconds,
      timesFloor: rounded(whole / Math.max(floorSeconds, 0.001)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function planned(file: string, root: string, today: string, tally: Tally): Promise<Drafts> {
  const desk = openDesk(root, today);
  const [byline = ''] = desk.records.bylines.keys();
  const plan = new ReviewPlan(desk, { byline, areOurs: false });
  const read = await readRecords(createReadStream(file), undefined, 'claimreview', limits);
  const run = planRun({ ...read, format: 'claimreview' }, plan, {
    defaults: {},
    columns: {},
    today,
    limits,
    skip: 0,
    take: undefined,
  });
  for await (const outcome of run) tally.add(outcome);
  return draftsOf(plan, today);
}

const any = z.unknown().optional();
const floor = z.looseObject({
  claimReviewed: any,
  url: any,
  author: z.looseObject({ name: any }).nullish(),
  reviewRating: z.looseObject({ alternateName: any }).nullish(),
  itemReviewed: z.looseObject({ author: any, datePublished: any }).nullish(),
});

async function floorOf(file: string): Promise<number> {
  const begun = performance.now();
  const bytes = await readFile(file);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
  let read = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '' && floor.safeParse(JSON.parse(line)).success) read += 1;
  }
  if (read === 0) throw new Failure(`${file} holds no ClaimReview, one object a line.`);
  return secondsSince(begun);
}

const rounded = (number: number) => Math.round(number * 100) / 100;
const secondsSince = (begun: number) => rounded((performance.now() - begun) / 1000);

export const importBenchText = (bench: ImportBench): string =>
  [
    `${bench.records} records, ${bench.drafts} drafts written, ${bench.refused} refused`,
    `plan ${bench.seconds.plan} s, write ${bench.seconds.write} s, whole ${bench.seconds.whole} s; ${bench.recordsPerSecond} records a second`,
    `peak memory ${bench.peakMegabytes} MB`,
    `JSON.parse and a schema alone: ${bench.floorSeconds} s; the import takes ${bench.timesFloor} times that`,
  ].join('\n');

/** As many invented reviews, no two alike, one a line; gives the file. */
export function generatedReviews(
  count: number,
  words: readonly string[],
  random: () => number,
): string {
  const file = join(mkdtempSync(join(tmpdir(), 'bench-reviews-')), 'reviews.ndjson');
  const word = () => words[Math.floor(random() * words.length)] ?? 'word';
  const sentence = (length: number) => Array.from({ length }, word).join(' ');
  const lines = Array.from({ length: count }, (_, number) =>
    JSON.stringify({
      '@type': 'ClaimReview',
      url: `https://checks.example/${number}?utm_source=feed`,
      headline: sentence(10),
      claimReviewed: `${sentence(18)} &amp; ${number}`,
      author: { '@type': 'Organization', name: `Publisher ${number % 60}` },
      datePublished: '4 March 2020',
      reviewRating: { alternateName: 'Mostly false', ratingValue: '2', bestRating: '5' },
      itemReviewed: { author: { '@type': 'Person', name: `${word()} ${word()}` } },
    }),
  );
  writeFileSync(file, lines.join('\n'));
  return file;
}
