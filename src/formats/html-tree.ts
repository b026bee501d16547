import { defaultTreeAdapter, html, type DefaultTreeAdapterTypes } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

/** A stretch of a text: words, or words that lead somewhere. */
export type Run =
  string | { readonly text: string; readonly href?: string; readonly lang?: string | undefined };

/** The first element of a name below a node; a document always has a head and a body. */
export function theElement(parent: HtmlParent, name: string): HtmlElement {
  const found = findElement(parent, name);
  if (!found) throw new Error(`The page has no <${name}>.`);
  return found;
}

function findElement(parent: HtmlParent, name: string): HtmlElement | undefined {
  for (const node of parent.childNodes) {
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    const found = node.tagName === name ? node : findElement(node, name);
    if (found) return found;
  }
  return undefined;
}

/** The text that stands in an element itself. */
export const textIn = ({ childNodes }: HtmlElement): string =>
  childNodes
    .filter((node) => defaultTreeAdapter.isTextNode(node))
    .map(({ value }) => value)
    .join('');

/** A new element; what it says is text, so nothing in it can become markup. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (HtmlElement | string)[] = [],
): HtmlElement {
  const created = defaultTreeAdapter.createElement(
    name,
    html.NS.HTML,
    Object.entries(attributes).map(([key, value]) => ({ name: key, value })),
  );
  for (const child of children) {
    if (typeof child === 'string') defaultTreeAdapter.insertText(created, child);
    else defaultTreeAdapter.appendChild(created, child);
  }
  return created;
}

/** Runs as they stand in a paragraph. */
export const elementsOf = (runs: readonly Run[]): (HtmlElement | string)[] =>
  runs.map((run) => {
    if (typeof run === 'string') return run;
    const language = run.lang === undefined ? {} : { lang: run.lang, dir: 'auto' };
    return run.href === undefined
      ? element('span', language, [run.text])
      : element('a', { href: run.href, ...language }, [run.text]);
  });

export const attributeOf = ({ attrs }: HtmlElement, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

export const remove = (node: HtmlElement): void => defaultTreeAdapter.detachNode(node);

export function insertFirst(parent: HtmlElement, child: HtmlElement): void {
  insertBefore(parent, child, parent.childNodes[0]);
}

/** Before a node of the parent, or at its end where there is no such node. */
export function insertBefore(
  parent: HtmlElement,
  child: HtmlElement,
  next: DefaultTreeAdapterTypes.ChildNode | undefined,
): void {
  if (next) defaultTreeAdapter.insertBefore(parent, child, next);
  else defaultTreeAdapter.appendChild(parent, child);
}

export const insertLast = (parent: HtmlElement, child: HtmlElement): void =>
  defaultTreeAdapter.appendChild(parent, child);

/** Puts another element, or nothing, in the place of one. */
export function replace(node: HtmlElement, replacement: HtmlElement | undefined): void {
  if (node.parentNode && replacement) {
    defaultTreeAdapter.insertBefore(node.parentNode, replacement, node);
  }
  remove(node);
}
