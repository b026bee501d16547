import { defaultTreeAdapter, parse } from 'parse5';
import { attributeOf, textIn, type HtmlElement, type HtmlParent } from './html-tree.ts';

/** What a machine finds on a page, and what its readers read. */
export interface MarkupPage {
  /** Where it stands, as far as that is known. */
  readonly address: string | undefined;
  /** Its blocks of JSON-LD, in order. */
  readonly blocks: readonly Block[];
  /** All that readers may read, without spaces; undefined for data that stands on no page. */
  readonly text: string | undefined;
  /** The days and times that its elements name for machines. */
  readonly times: readonly string[];
}

/** A block of structured data, or why it is none. */
export type Block = { readonly value: unknown } | { readonly fault: string };

/** Reads a page of HTML; without an address it is taken to stand where it says. */
export function pageOfHtml(html: string, address?: string): MarkupPage {
  const document = parse(html, { scriptingEnabled: false });
  const blocks: Block[] = [];
  const words: string[] = [];
  const times: string[] = [];
  let canonical: string | undefined;
  for (const node of nodesBelow(document)) {
    if (defaultTreeAdapter.isTextNode(node)) words.push(node.value);
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    if (isStructuredData(node)) blocks.push(blockOf(textIn(node)));
    if (isCanonical(node)) canonical ??= attributeOf(node, 'href');
    const time = timeIn(node);
    if (time !== undefined) times.push(time);
  }
  return { address: address ?? canonical, blocks, text: withoutSpaces(words.join('')), times };
}

/** Structured data that stands in a file of its own. */
export const pageOfJson = (text: string, address?: string): MarkupPage => ({
  address,
  blocks: [blockOf(text)],
  text: undefined,
  times: [],
});

export const withoutSpaces = (text: string): string =>
  text.normalize('NFC').replace(/[\s\u2066-\u2069]+/gu, '');

function blockOf(text: string): Block {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

const unseen = new Set(['script', 'style', 'template', 'noscript', 'title', 'iframe']);

/** All nodes in order, without what is inside elements that readers do not see; no page is too deep for it. */
function* nodesBelow(root: HtmlParent) {
  const left = root.childNodes.toReversed();
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    yield node;
    if (defaultTreeAdapter.isElementNode(node) && !unseen.has(node.tagName)) {
      left.push(...node.childNodes.toReversed());
    }
  }
}

const isStructuredData = (node: HtmlElement) =>
  node.tagName === 'script' &&
  /^application\/ld\+json\b/i.test(attributeOf(node, 'type')?.trim() ?? '');

const isCanonical = (node: HtmlElement) =>
  node.tagName === 'link' && attributeOf(node, 'rel')?.toLowerCase() === 'canonical';

function timeIn(node: HtmlElement): string | undefined {
  if (node.tagName === 'time') return attributeOf(node, 'datetime');
  const isDate = attributeOf(node, 'property') === 'article:published_time';
  return node.tagName === 'meta' && isDate ? attributeOf(node, 'content') : undefined;
}
