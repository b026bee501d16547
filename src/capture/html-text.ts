import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { partialDate } from '#domain/partial-date.ts';
import { visibleText, type DocumentText } from './document-text.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page says to its readers, one block to a paragraph, with its title and day where it states them. */
export function htmlText(markup: string): DocumentText {
  const said: string[] = [];
  const metas: Element[] = [];
  let title = '';
  // A list of what is still to be said instead of a recursion: a page may be nested as deep as it likes.
  const waiting: (Node | string)[] = [parse(markup)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') said.push(node);
    else if (defaultTreeAdapter.isTextNode(node)) said.push(node.value.replace(/\s+/g, ' '));
    else if (defaultTreeAdapter.isElementNode(node)) {
      const { tagName } = node;
      if (tagName === 'title' && title === '') title = textOf(node);
      if (tagName === 'meta' || tagName === 'time') metas.push(node);
      if (unsaid.has(tagName) || attributeOf(node, 'hidden') !== undefined) continue;
      if (tagName === 'br') said.push('\n');
      const gap = apart.has(tagName) ? '\n\n' : '';
      const end = cells.has(tagName) ? '\n' : gap;
      waiting.push(end, ...node.childNodes.toReversed(), gap);
    } else if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
  }
  return {
    text: visibleText(said.join('')).replace(/\n{3,}/g, '\n\n'),
    title: named(metas, 'og:title') ?? (visibleText(title) || undefined),
    issued: issuedIn(metas),
  };
}

const unsaid = new Set(
  'title script style noscript template iframe object svg math canvas audio video select textarea'.split(
    ' ',
  ),
);
const apart = new Set(
  'address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tr ul'.split(
    ' ',
  ),
);
const cells = new Set(['td', 'th', 'caption', 'legend', 'option', 'button']);

const attributeOf = ({ attrs }: Element, name: string) =>
  attrs.find((attribute) => attribute.name === name)?.value;

const textOf = ({ childNodes }: Element) =>
  childNodes.map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : '')).join('');

function named(metas: readonly Element[], name: string): string | undefined {
  const meta = metas.find(
    (one) => (attributeOf(one, 'property') ?? attributeOf(one, 'name')) === name,
  );
  return visibleText(meta ? (attributeOf(meta, 'content') ?? '') : '') || undefined;
}

/** The day on which the page says that it appeared; nothing is concluded from anything else. */
function issuedIn(metas: readonly Element[]): string | undefined {
  const stated = ['article:published_time', 'datePublished', 'date', 'DC.date', 'dc.date']
    .map((name) => named(metas, name)?.slice(0, 10))
    .find((day) => partialDate.safeParse(day).success);
  return stated;
}
