import { defaultTreeAdapter, parse, serialize } from 'parse5';
import { copyStyle } from './copy-style.ts';
import { copyPolicy } from './headers/content-policy.ts';
import type { FileAt, Surroundings } from './held-address.ts';
import { holdAttributes } from './held-attributes.ts';
import { heldLink, type HeldSheets } from './held-link.ts';
import { heldStyle } from './held-style.ts';
import {
  attributeOf,
  element,
  elementsOf,
  insertBefore,
  insertFirst,
  insertLast,
  remove,
  replace,
  textIn,
  theElement,
  type HtmlElement,
  type HtmlParent,
  type Run,
} from './html-tree.ts';

/** A page as it is published. */
export interface PublishedPage {
  readonly html: string;
  /** Absolute. */
  readonly address: string;
}

/** What a copy says that its page does not. */
export interface CopyWords {
  /** Of what it is a copy; stands at its top. */
  readonly notice: { readonly label: string; readonly text: readonly Run[] };
  /** A further section at the end of the text. */
  readonly sources: {
    readonly id: string;
    readonly title: string;
    readonly lines: readonly (readonly Run[])[];
  };
}

export interface SingleFile {
  readonly html: string;
  /** What the page shows and the copy cannot hold. A copy that lacks something is no copy. */
  readonly leftOut: readonly string[];
}

/** Turns pages of a site into files that need no other file and ask for nothing. */
export function singleFiles(site: string, fileAt: FileAt) {
  const sheets: HeldSheets = new Map();
  return ({ html, address }: PublishedPage, words: CopyWords): SingleFile => {
    const document = parse(html, { scriptingEnabled: false });
    const leftOut: string[] = [];
    holdAll(document, { address, site, fileAt }, sheets, leftOut);
    addToHead(theElement(document, 'head'), site);
    addToBody(theElement(document, 'body'), words);
    return { html: serialize(document), leftOut };
  };
}

/** Ways elsewhere that are of no use in a copy, and what asks for something without showing anything. */
const dropped = new Set([
  'nav',
  'form',
  'template',
  'base',
  'source',
  'animate',
  'animateMotion',
  'animateTransform',
  'set',
]);
const unholdable = new Set([
  'iframe',
  'frame',
  'object',
  'embed',
  'applet',
  'portal',
  'fencedframe',
  'audio',
  'video',
  'track',
]);

function holdAll(
  parent: HtmlParent,
  surroundings: Surroundings,
  sheets: HeldSheets,
  leftOut: string[],
): void {
  for (const node of parent.childNodes.filter((child) => defaultTreeAdapter.isElementNode(child))) {
    if (dropped.has(node.tagName) || isInstruction(node)) remove(node);
    else if (unholdable.has(node.tagName)) {
      leftOut.push(`<${node.tagName}> ${attributeOf(node, 'src') ?? ''}`.trim());
      remove(node);
    } else if (node.tagName === 'link') {
      replace(node, heldLink(node, surroundings, sheets, leftOut));
    } else if (node.tagName === 'style') {
      const { text, leftOut: missing } = heldStyle(textIn(node), surroundings);
      leftOut.push(...missing);
      replace(node, element('style', {}, [text]));
    } else {
      leftOut.push(...holdAttributes(node, surroundings));
      holdAll(node, surroundings, sheets, leftOut);
    }
  }
}

/** What speaks to the browser and not to the reader: scripts but for structured data, and orders in the head. */
function isInstruction(node: HtmlElement): boolean {
  if (node.tagName === 'script') return attributeOf(node, 'type') !== 'application/ld+json';
  if (node.tagName !== 'meta') return false;
  return (
    attributeOf(node, 'http-equiv') !== undefined ||
    attributeOf(node, 'charset') !== undefined ||
    attributeOf(node, 'name')?.toLowerCase() === 'robots'
  );
}

/** The character set must stand in the first 1024 bytes, and the policy before whatever it is to hold back. */
function addToHead(head: HtmlElement, site: string): void {
  insertFirst(head, element('meta', { name: 'robots', content: 'noindex' }));
  insertFirst(
    head,
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: copyPolicy }),
  );
  insertFirst(head, element('meta', { charset: 'utf-8' }));
  insertLast(head, element('style', {}, [copyStyle(site)]));
}

function addToBody(body: HtmlElement, { notice, sources }: CopyWords): void {
  insertBefore(
    body,
    element('aside', { class: 'copied sheet meta', 'aria-label': notice.label }, [
      element('p', {}, elementsOf(notice.text)),
    ]),
    // After the link that skips to the text, which must be the first thing on a page.
    body.childNodes.find(({ nodeName }) => nodeName === 'header' || nodeName === 'main'),
  );
  const lines = sources.lines.map((line) => element('li', {}, elementsOf(line)));
  if (lines.length === 0) return;
  insertLast(
    theElement(body, 'main'),
    element('section', { id: sources.id, class: 'measure spelled-out' }, [
      element('h2', {}, [sources.title]),
      element('ol', { class: 'rows' }, lines),
    ]),
  );
}
