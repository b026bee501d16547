import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fullDate } from '#domain/partial-date.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import { decode } from './decode.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { startOfFile } from './local-problem.ts';
import { locateIn } from './locate.ts';
import { readYaml } from './yaml.ts';

/**
 * Pages of the site's own whose day of review has passed or is not stated. Astro reads these files and refuses what it
 * cannot use; the checker reads no more of them than that day, and only warns.
 */
export const pageReviews = (root: string, today: string): PlacedProblem[] =>
  pagesOf(root).flatMap((file) =>
    reviewOf(readPage(join(root, file)), today).map((problem) => ({ file, ...problem })),
  );

function pagesOf(root: string): string[] {
  try {
    return readdirSync(join(root, 'pages'))
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .map((name) => `pages/${name}`);
  } catch {
    // A content folder without pages of its own.
    return [];
  }
}

/** The text of a page; empty when it cannot be read as text. */
function readPage(path: string): string {
  try {
    return decode(readFileSync(path)).text ?? '';
  } catch {
    return '';
  }
}

function reviewOf(text: string, today: string): Omit<PlacedProblem, 'file'>[] {
  const parts = splitFrontmatter(text);
  const read = 'rule' in parts ? undefined : readYaml(parts.yaml, parts.yamlLine);
  if ('rule' in parts || !read || 'problems' in read) {
    return [{ ...warning, ...startOfFile, message: 'The fields of the page cannot be read.' }];
  }
  const day = fullDate.safeParse(read.data['reviewBy']);
  if (day.success && day.data >= today) return [];
  return [
    {
      ...warning,
      ...locateIn(parts.yaml, parts.yamlLine)(['reviewBy']),
      message: day.success
        ? `The page was to be reviewed by ${day.data}.`
        : 'The page names no day by which it is to be reviewed.',
    },
  ];
}

const warning = {
  rule: 'page-review',
  severity: 'warning',
  mend: 'Read the page, correct what is no longer true, and set "reviewedOn:" and "reviewBy:" (YYYY-MM-DD).',
} as const;
