import { isInline, type Prose } from './prose-tree.ts';

/** The words of a body, one block a line, for search and summaries. Marks that only lead to footnotes are left out. */
export const plainText = (prose: Prose): string =>
  withoutBacklinks(marked(prose).replace(/<sup>.*?<\/sup>/gs, ''))
    .replace(/<br>\n/g, edge)
    .replace(blockTag, edge)
    .replace(/<[^>]*>/g, '')
    .split(new RegExp(`[${edge}]+`))
    .filter((block) => block !== '')
    .map(decodeEntities)
    .join('\n');

/** Looked for first: the pattern is tried at each link. */
const withoutBacklinks = (html: string): string =>
  html.includes('doc-backlink')
    ? html.replace(/<a [^>]*role="doc-backlink"[^>]*>.*?<\/a>/gs, '')
    : html;

/** The edge of a block: a noncharacter, which no body holds. */
const edge = '\ufdd0';
const blockTag =
  /<\/?(?:p|h\d|ul|ol|li|blockquote|pre|hr|table|thead|tbody|tr|th|td|section|input)\b[^>]*>/g;

const marked = (prose: Prose): string =>
  prose
    .map((part) => {
      if (typeof part === 'string') return part;
      const words = marked(part.children);
      return isInline(part.component) ? words : `${edge}${words}${edge}`;
    })
    .join('');

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
