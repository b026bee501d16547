import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { MatchEntry } from '#matching/entry.ts';
import { Failure } from '../command.ts';

/** Posts, claims that were checked, and which post makes which claim. */
export interface Collection {
  readonly name: string;
  readonly entries: readonly MatchEntry[];
  readonly posts: readonly Post[];
}

export interface Post {
  readonly text: string;
  /** Addresses of the entries that check it. */
  readonly right: ReadonlySet<string>;
}

const claimLine = z.object({
  id: z.string(),
  vclaim: z.string(),
  title: z.string().nullish(),
  subtitle: z.string().nullish(),
  date: z.string().nullish(),
});

/** Reads a collection in the format of the CheckThat! Lab: claims as JSON lines, posts and pairs as tables. */
export function readCollection(claims: string, queries: string, qrels: string): Collection {
  const right = new Map<string, Set<string>>();
  for (const [post = '', , claim = '', grade = '1'] of rows(qrels)) {
    if (grade === '0') continue;
    right.set(post, (right.get(post) ?? new Set()).add(claim));
  }
  const posts = rows(queries).flatMap(([id = '', text = '']) => {
    const of = right.get(id);
    return of ? [{ text, right: of }] : [];
  });
  if (posts.length === 0) throw new Failure(`No post of ${queries} has a claim in ${qrels}.`);
  return { name: queries, entries: lines(claims).map(entryOf(claims)), posts };
}

const entryOf =
  (file: string) =>
  (line: string, index: number): MatchEntry => {
    const parsed = claimLine.safeParse(JSON.parse(line));
    if (!parsed.success) {
      throw new Failure(`${file}:${index + 1}: ${z.prettifyError(parsed.error)}`);
    }
    const { id, vclaim, title, subtitle, date } = parsed.data;
    return {
      url: id,
      title: title ?? '',
      claim: vclaim,
      quotations: subtitle ? [subtitle] : [],
      names: [],
      verdict: 'unproven',
      claimant: '',
      dated: { en: date ?? '' },
      day: dayOf(date ?? ''),
      lang: 'en',
      languages: ['en'],
    };
  };

function dayOf(date: string): string {
  const time = Date.parse(`${date} UTC`);
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}

const lines = (file: string): string[] => {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
  } catch {
    throw new Failure(`${file} cannot be read.`);
  }
};

const rows = (file: string): string[][] => lines(file).map((line) => line.split('\t'));
