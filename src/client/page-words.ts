import { part } from './page-parts.ts';

/** A number as the page writes it. */
export const numeral = (count: number): string =>
  count.toLocaleString(`${document.documentElement.lang}-u-nu-latn`);

/** A wording of the page, such as "# fact-checks", in the plural form that the number needs. */
export function countWording(place: HTMLElement, kind: 'found' | 'all', count: number): string {
  const form = new Intl.PluralRules(document.documentElement.lang).select(count);
  return filled(place, `data-${kind}-${form}`, numeral(count));
}

/** A wording of the page in which "#" stands for something told later. */
export const filled = (place: HTMLElement, attribute: string, text: string): string =>
  (place.getAttribute(attribute) ?? '#').replace('#', () => text);

/** Says what the page words under a name, where screen readers hear it. */
export const say = (status: HTMLElement, message: string): void =>
  status.replaceChildren(status.dataset[message] ?? '');

/** Says that the search does not work, and shows the way to the lists instead. */
export function fail(root: ParentNode): void {
  const status = part(root, '[data-status]', HTMLElement);
  say(status, !navigator.onLine && 'offline' in status.dataset ? 'offline' : 'failed');
  root.querySelector('[data-again]')?.removeAttribute('hidden');
  part(root, '[data-fallback]', HTMLElement).hidden = false;
}
