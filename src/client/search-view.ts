import { apartFromNames } from '#domain/whole-names.ts';
import { excerptOf, type Piece } from './search-excerpt.ts';
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

const namesShown = 3;

/** One result as an element: the page's own template, filled with text nodes only. */
export function resultElement(root: HTMLElement, found: Found): DocumentFragment {
  const result = copyOf(root, 'template[data-result]');
  const link = part(result, '[data-title]', HTMLAnchorElement);
  link.href = `${root.dataset['root'] ?? '/'}${found.url.slice(1)}`;
  const { title = found.url, claimant = '', verdict = '', standing } = found.meta;
  const lang = found.filters['lang']?.[0];
  link.replaceChildren(...unbroken(title));
  spokenIn(lang, link);
  const name = element('bdi', claimant);
  spokenIn(root.dataset['texts'], name);
  part(result, '[data-about]', HTMLElement).replaceChildren(name, ` · ${dateOf(found)}`);
  part(result, '[data-stamp-place]', HTMLElement).replaceChildren(
    copyOf(root, `template[data-stamp="${CSS.escape(verdict)}"]`),
  );
  for (const mark of result.querySelectorAll<HTMLElement>('[data-standing]')) {
    if (mark.dataset['standing'] !== standing) mark.remove();
  }
  const { pieces, names } = excerptOf(found.content, found.locations);
  const excerpt = part(result, '[data-excerpt]', HTMLElement);
  excerpt.replaceChildren(...pieces.flatMap(written));
  spokenIn(lang, excerpt);
  part(result, '[data-names]', HTMLElement).replaceChildren(names.slice(0, namesShown).join(', '));
  part(result, '[data-named]', HTMLElement).hidden = names.length === 0;
  return result;
}

export const copyOf = (root: ParentNode, selector: string): DocumentFragment =>
  document.importNode(part(root, selector, HTMLTemplateElement).content, true);

const written = ({ text, found }: Piece): (Node | string)[] =>
  found ? [element('mark', text)] : unbroken(text);

/** Names such as "ISIS-K" stay on one line. */
const unbroken = (text: string): (Node | string)[] =>
  apartFromNames(text).map((piece, index) => {
    if (index % 2 === 0) return piece;
    const name = element('span', piece);
    name.className = 'whole';
    return name;
  });

function element(name: 'bdi' | 'mark' | 'span', text: string): HTMLElement {
  const created = document.createElement(name);
  created.append(text);
  return created;
}

/** Marks words in another language than the page, with their direction. */
export function spokenIn(lang: string | undefined, words: HTMLElement): void {
  if (lang === undefined || lang === document.documentElement.lang) return;
  words.lang = lang;
  words.dir = 'auto';
}

/** When the claim was made, in the words of the page. */
const dateOf = ({ meta }: Found): string =>
  meta[`date_${document.documentElement.lang}`] ?? meta['date'] ?? '';

/** A wording of the page, such as "# fact-checks", in the plural form that the number needs. */
export function countWording(status: HTMLElement, kind: 'found' | 'all', count: number): string {
  const lang = document.documentElement.lang;
  const form = new Intl.PluralRules(lang).select(count);
  const wording = status.getAttribute(`data-${kind}-${form}`) ?? '#';
  return wording.replace('#', count.toLocaleString(`${lang}-u-nu-latn`));
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
