import { excerptOf } from './search-excerpt.ts';
import type { Found } from './search-index.ts';

/** The element that the page must have: a page without it was built wrongly, which is better said than hidden. */
export function part<E extends Element>(
  root: ParentNode,
  selector: string,
  kind: abstract new (...args: never[]) => E,
): E {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The search page lacks ${selector}.`);
  return found;
}

/** One result as an element: the page's own template, filled with text nodes only. */
export function resultElement(root: ParentNode, found: Found): DocumentFragment {
  const result = copyOf(root, 'template[data-result]');
  const link = part(result, '[data-title]', HTMLAnchorElement);
  link.href = found.url;
  link.replaceChildren(found.meta['title'] ?? found.url);
  const { claimant = '', date = '', verdict = '', withdrawn } = found.meta;
  part(result, '[data-about]', HTMLElement).replaceChildren(
    [claimant, date].filter((text) => text !== '').join(' · '),
  );
  part(result, '[data-stamp-place]', HTMLElement).replaceChildren(
    copyOf(root, `template[data-stamp="${CSS.escape(verdict)}"]`),
  );
  if (withdrawn === undefined) part(result, '[data-withdrawn]', HTMLElement).remove();
  part(result, '[data-excerpt]', HTMLElement).replaceChildren(...marked(found));
  return result;
}

const copyOf = (root: ParentNode, selector: string): DocumentFragment =>
  document.importNode(part(root, selector, HTMLTemplateElement).content, true);

const marked = ({ content, locations }: Found): Node[] =>
  excerptOf(content, locations).map(({ text, found }) => {
    if (!found) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.append(text);
    return mark;
  });

/** A wording of the page, such as "{count} fact-checks", in the plural form that the number needs. */
export function countWording(status: HTMLElement, kind: 'found' | 'all', count: number): string {
  const lang = document.documentElement.lang;
  const form = new Intl.PluralRules(lang).select(count) === 'one' ? 'One' : 'Other';
  const wording = status.dataset[`${kind}${form}`] ?? '{count}';
  return wording.replace('{count}', count.toLocaleString(lang));
}

/** Says what the page words under a name, where screen readers hear it. */
export const say = (status: HTMLElement, message: string): void =>
  status.replaceChildren(status.dataset[message] ?? '');

/** Says that the search does not work, and shows the way to the lists instead. */
export function fail(root: ParentNode, error: unknown): void {
  console.error(error);
  say(part(root, '[data-status]', HTMLElement), 'failed');
  part(root, '[data-fallback]', HTMLElement).hidden = false;
}
