import type { ImportFormat } from '../import-formats.ts';
import { CannotRead } from './cannot-read.ts';

/** How a text is laid out. */
export type Layout = 'json' | 'lines' | 'html' | 'table';

export interface Shape {
  readonly layout: Layout;
  /** Between the cells of a table. */
  readonly delimiter: string;
  /** What its beginning says that it holds. */
  readonly format: ImportFormat | undefined;
}

/** What the beginning of a text tells about all of it. */
export function shapeOf(head: string): Shape {
  const text = head.trimStart();
  if (text === '') throw new CannotRead('It is empty.');
  if (text.startsWith('<')) {
    if (/^<\?xml|^<(?:rss|feed)\b/i.test(text)) {
      throw new CannotRead('It is XML, which holds no ClaimReview. Give a page, JSON or CSV.');
    }
    return { layout: 'html', delimiter: '', format: 'claimreview' };
  }
  if (/^[{[]/.test(text)) {
    return { layout: isLines(text) ? 'lines' : 'json', delimiter: '', format: formatOfJson(text) };
  }
  const [header = ''] = text.split(/\r?\n/, 1);
  const delimiter = delimiterOf(header);
  if (delimiter === undefined) {
    throw new CannotRead('It is neither JSON nor HTML nor a table with more than one column.');
  }
  return { layout: 'table', delimiter, format: isUcdp(header) ? 'ucdp' : 'csv' };
}

/** A first line that is a whole object, and another object behind it. */
function isLines(text: string): boolean {
  const end = text.indexOf('\n');
  if (end < 0 || !text.startsWith('{') || !/^\s*\{/.test(text.slice(end))) return false;
  try {
    JSON.parse(text.slice(0, end));
    return true;
  } catch {
    return false;
  }
}

function formatOfJson(text: string): ImportFormat | undefined {
  if (/"ClaimReview"|schema\.org/.test(text)) return 'claimreview';
  if (/"textualRating"|"claimReview"\s*:\s*\[/.test(text)) return 'claims-search';
  if (/"(?:container-title|title-short|issued|date-parts|citation-key)"/.test(text)) return 'csl';
  return undefined;
}

const delimiterOf = (header: string): string | undefined =>
  [',', ';', '\t', '|']
    .map((one) => ({ one, count: header.split(one).length }))
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count)[0]?.one;

const isUcdp = (header: string) =>
  ['relid', 'type_of_violence', 'date_start', 'best'].every((column) => header.includes(column));
