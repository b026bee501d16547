import { readMonth } from '#domain/months.ts';
import type { Counts } from './pagefind.ts';
import { readState, resultsAtOnce, type SearchState } from './search-state.ts';

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
  const facets = facetsOf(form);
  const state = readState(params, facets);
  const said = stateOf(form);
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement && field.name === 'sort') field.value = state.sort;
    if (!(field instanceof HTMLInputElement)) continue;
    if (field.type === 'checkbox')
      field.checked = state.chosen[field.name]?.includes(field.value) ?? false;
    if (field.name === 'q' && said.query !== state.query) field.value = state.query;
    if (field.name === 'by' || field.name === 'from' || field.name === 'to')
      field.value = state[field.name];
    if (field.name === 'type') field.value = state.kind ?? '';
    if (field.name === 'show')
      field.value = state.shown === resultsAtOnce ? '' : String(state.shown);
  }
}

/** What an address asks for that this form does not have, as it stands there: `verdict=purple`, `from=spring`. */
export function passedOver(form: HTMLFormElement, params: URLSearchParams): string[] {
  const boxes = [...form.elements].flatMap((field) =>
    field instanceof HTMLInputElement && field.type === 'checkbox' ? [field] : [],
  );
  const facets = facetsOf(form);
  const unknown = [...params].filter(
    ([name, value]) =>
      value !== '' &&
      facets.includes(name) &&
      !boxes.some((box) => box.name === name && box.value === value),
  );
  const undated = [...params].filter(
    ([name, value]) =>
      (name === 'from' || name === 'to') &&
      value.trim() !== '' &&
      readMonth(value.trim(), 'first') === undefined,
  );
  return [...unknown, ...undated].map(([name, value]) => `${name}=${value.slice(0, 40)}`);
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
