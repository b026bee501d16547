import { apartFromNames } from '#domain/whole-names.ts';
import { copyOf, part, spokenIn } from './page-parts.ts';
import type { Found } from './pagefind.ts';
import { excerptOf, type Piece } from './search-excerpt.ts';

const namesShown = 3;

/** One result as an element: the page's own template, filled with text nodes only. `words` are those asked for, folded. */
export function resultElement(
  root: HTMLElement,
  found: Found,
  words: readonly string[],
): DocumentFragment {
  const result = copyOf(root, 'template[data-result]');
  const link = part(result, '[data-title]', HTMLAnchorElement);
  link.href = `${root.dataset['root'] ?? '/'}${found.url.slice(1)}`;
  const { title = found.url, verdict = '', standing } = found.meta;
  const lang = found.filters['lang']?.[0];
  link.replaceChildren(...unbroken(title));
  spokenIn(lang, link);
  part(result, '[data-about]', HTMLElement).replaceChildren(...aboutOf(root, found));
  const place = part(result, '[data-stamp-place]', HTMLElement);
  if (verdict === '') part(result, 'li', HTMLElement).removeAttribute('class');
  if (verdict === '') place.remove();
  else place.replaceChildren(copyOf(root, `template[data-stamp="${CSS.escape(verdict)}"]`));
  for (const mark of result.querySelectorAll<HTMLElement>('[data-standing]')) {
    if (mark.dataset['standing'] !== standing) mark.remove();
  }
  const { pieces, names } = excerptOf(found.content, found.locations, words);
  const excerpt = part(result, '[data-excerpt]', HTMLElement);
  excerpt.replaceChildren(...pieces.flatMap(written));
  excerpt.hidden = excerpt.textContent === '';
  spokenIn(lang, excerpt);
  const others = names.filter((name) => !title.includes(name));
  part(result, '[data-names]', HTMLElement).replaceChildren(others.slice(0, namesShown).join(', '));
  part(result, '[data-named]', HTMLElement).hidden = others.length === 0;
  return result;
}

/** Who and when, or where: what a result says under its title. */
function aboutOf(root: HTMLElement, { meta }: Found): (Node | string)[] {
  const date = meta[`date_${document.documentElement.lang}`] ?? meta['date'];
  const texts = [meta['claimant'], meta['about']].filter(
    (text) => text !== undefined && text !== '',
  );
  const names = texts.map((text) => {
    const name = element('bdi', text ?? '');
    spokenIn(root.dataset['texts'], name);
    return name;
  });
  return [...names, ...(date === undefined ? [] : [date])].flatMap((one, index) =>
    index === 0 ? [one] : [' · ', one],
  );
}

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
