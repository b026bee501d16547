import type { Prose } from '#domain/prose-tree.ts';
import { decodeEntities } from '#domain/prose-words.ts';
import { isInline } from './component-placement.ts';

/** The words of a body, one block a line, for search and summaries. Marks that only lead to footnotes are left out. */
export const plainText = (prose: Prose): string =>
  marked(prose)
    .replace(/<sup>.*?<\/sup>/gs, '')
    .replace(/<a [^>]*role="doc-backlink"[^>]*>.*?<\/a>/gs, '')
    .replace(/<br>\n/g, edge)
    .replace(blockTag, edge)
    .replace(/<[^>]*>/g, '')
    .split(new RegExp(`[${edge}]+`))
    .filter((block) => block !== '')
    .map(decodeEntities)
    .join('\n');

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
