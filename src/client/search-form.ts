import type { Counts } from './search-index.ts';
import { readState, type SearchState } from './search-state.ts';

/** The facets that the form offers, by the names of their groups of boxes. */
export const facetsOf = (form: HTMLFormElement): string[] =>
  [...form.querySelectorAll<HTMLElement>('[data-facet]')].flatMap(
    ({ dataset }) => dataset['facet'] ?? [],
  );

/** What the form says. It is the one truth: an address only fills it. */
export function stateOf(form: HTMLFormElement): SearchState {
  const texts = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  return readState(new URLSearchParams(texts), facetsOf(form));
}

/** Makes the form say what an address says; a value that the form does not offer is passed over. */
export function fillForm(form: HTMLFormElement, params: URLSearchParams): void {
  const { query, chosen, sort } = readState(params, facetsOf(form));
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement && field.name === 'sort') field.value = sort;
    if (!(field instanceof HTMLInputElement)) continue;
    if (field.type === 'checkbox')
      field.checked = chosen[field.name]?.includes(field.value) ?? false;
    if (field.type === 'search' && stateOf(form).query !== query) field.value = query;
  }
}

/** Writes beside each box how many entries it would give. */
export function showCounts(form: HTMLFormElement, counts: Counts): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('[data-facet] input')) {
    const count = counts[box.name]?.[box.value] ?? 0;
    const label = box.closest('label');
    label?.toggleAttribute('data-empty', count === 0);
    label?.querySelector('[data-count]')?.replaceChildren(String(count));
  }
}
