import { everyInvisible } from '#domain/character-faults.ts';

/** What a document says: pages parted by form feeds, blocks by empty lines. */
export interface DocumentText {
  readonly text: string;
  /** Its own title and day of publication, where it states them. */
  readonly title?: string | undefined;
  readonly issued?: string | undefined;
}

/** At most so much text is kept of a document: about 10,000 pages. */
export const longestText = 20_000_000; // UTF-16 units

/**
 * Text with what nobody can see taken out: control characters, marks of direction, soft hyphens. No quotation may hold
 * them. Joiners stay, which Persian and Hindi need.
 */
export const visibleText = (text: string): string =>
  text
    .replace(/[\u2028\u2029\u0085\v]/g, '\n')
    .replace(/[^\P{Cc}\n\f\t]/gu, '')
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(everyInvisible, '')
    .replace(/\p{Cs}/gu, '')
    .replace(/[^\S\n\f]+/g, ' ')
    .replace(/ ?([\n\f]) ?/g, '$1')
    .trim();

/** A stretch of a document, with where it stands in words. */
export interface Block {
  readonly locator: string;
  readonly text: string;
}

/** Pages of a paged document, otherwise paragraphs: what stands between empty lines, or the lines where there are none. */
export function blocksOf(text: string, paged: boolean): Block[] {
  const [sign, parts] = paged
    ? ['p.', text.split('\f')]
    : ['para.', text.split(/\n\s*\n/.test(text) ? /\n\s*\n/ : /\n/)];
  return parts.map((part, index) => ({ locator: `${sign} ${index + 1}`, text: part.trim() }));
}
