/** The element that the page must have: a page without it was built wrongly, which is better said than hidden. */
export function part<E extends Element>(
  root: ParentNode,
  selector: string,
  kind: abstract new (...args: never[]) => E,
): E {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page lacks ${selector}.`);
  return found;
}

/** What a template of the page holds, to be filled. */
export const copyOf = (root: ParentNode, selector: string): DocumentFragment =>
  document.importNode(part(root, selector, HTMLTemplateElement).content, true);

/** Marks words in another language than the page, with their direction. */
export function spokenIn(lang: string | undefined, words: HTMLElement): void {
  if (lang === undefined || lang === document.documentElement.lang) return;
  words.lang = lang;
  words.dir = 'auto';
}
