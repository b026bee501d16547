import { htmlRunsIn } from './prose-components.ts';
import type { Prose } from './prose-tree.ts';

/** The words of a body as text: block elements and line breaks part words, inline elements do not. */
export const wordsOf = (prose: Prose): string =>
  decodeEntities(
    htmlRunsIn(prose)
      .join('')
      .replace(/<\/?(?:p|blockquote|li|ul|ol|br|hr|h\d|t[dhr]|pre)\b[^>]*>/g, ' ')
      .replace(/<[^>]*>/g, ''),
  )
    .replace(/\s+/g, ' ')
    .trim();

/** The characters that a safe run of HTML writes as entities, by name or by number. */
const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

export const decodeEntities = (html: string): string =>
  html.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d+)|#x([\da-f]+));/gi, (entity, name, decimal, hex) =>
    name
      ? (named[String(name).toLowerCase()] ?? entity)
      : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
  );
