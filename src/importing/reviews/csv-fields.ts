import { folded } from '#domain/text-folding.ts';
import { isObject } from '../mending/single-value.ts';
import { reviewFields, type LooseReview, type ReviewField } from './loose-review.ts';

/** Which column holds which field. */
export type Columns = { readonly [F in ReviewField]?: string };

/** Names under which tables carry the fields, besides the names of the fields themselves. */
const usual: { readonly [F in ReviewField]?: readonly string[] } = {
  claim: ['claim reviewed', 'claimreviewed', 'claim text', 'statement', 'text'],
  claimant: ['speaker', 'claimed by', 'source of claim', 'claim author'],
  claimDate: ['claim date', 'claimed on', 'statement date'],
  appearances: ['appearance', 'appearance urls', 'claim url', 'claim link'],
  url: ['link', 'review url', 'fact check url', 'address'],
  title: ['headline', 'review title'],
  publisher: ['publisher name', 'organization', 'organisation', 'site', 'outlet'],
  publisherUrl: ['publisher url', 'publisher site', 'website'],
  author: ['reviewer', 'review author', 'written by'],
  reviewDate: ['review date', 'date published', 'published', 'date', 'published on'],
  rating: ['verdict', 'textual rating', 'rating text', 'label', 'alternate name'],
  ratingReason: ['rating explanation', 'conclusion', 'explanation'],
  ratingValue: ['rating value'],
  bestRating: ['best rating'],
  worstRating: ['worst rating'],
  lang: ['language', 'language code', 'in language'],
};

const plain = (name: string) =>
  folded(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The columns of a table by what they are called; what is given goes before. */
export function columnsOf(names: readonly string[], given: Columns): Columns {
  const found = reviewFields.flatMap((field) => {
    const wanted = new Set([field, ...(usual[field] ?? [])].map(plain));
    const name = given[field] ?? names.find((one) => wanted.has(plain(one)));
    return name === undefined ? [] : [[field, name] as const];
  });
  return Object.fromEntries(found);
}

export function csvFields(row: unknown, columns: Columns): LooseReview {
  const cells = isObject(row) ? row : {};
  const fields = Object.entries(columns).flatMap(([field, column]) => {
    const value = cells[column];
    return value === undefined
      ? []
      : [[field, { field: column, value: unguarded(value) }] as const];
  });
  return { format: 'csv', fields: Object.fromEntries(fields) };
}

/** Tables for spreadsheets put an apostrophe before what would be run as a formula. */
const unguarded = (cell: unknown) =>
  typeof cell === 'string' ? cell.replace(/^'(?=[=+\-@\t\r])/, '') : cell;
