import { part } from './page-parts.ts';
import { countWording, fail, filled, numeral, say } from './page-words.ts';
import { resultElement } from './result-element.ts';
import { offerDownload } from './search-download.ts';
import { showCounts } from './search-form.ts';
import type { Answer, Group, Search } from './search-index.ts';
import { questionOf } from './search-question.ts';
import { isUnasked, resultsAtOnce, type SearchState } from './search-state.ts';

/** How many entries of another kind are shown beside fact-checks. */
const othersAtOnce = 3;
const patience = 400; // milliseconds until a search is said to be under way

/** Shows the answer to a state; the first result of those that are `further` takes the focus. */
export type Show = (state: SearchState, further?: boolean) => Promise<void>;

/** The lists of results and what is said of them. */
export function resultList(root: HTMLElement, search: Search): Show {
  const form = part(root, 'form', HTMLFormElement);
  const status = part(root, '[data-status]', HTMLElement);
  const note = part(root, '[data-note]', HTMLElement);
  const more = part(root, '[data-more]', HTMLButtonElement);
  const take = part(root, '[data-take]', HTMLElement);
  let latest = 0;
  let found: readonly Group[] = [];

  const clear = () => {
    more.hidden = true;
    take.hidden = true;
    for (const section of sectionsOf(root)) section.hidden = true;
    part(root, '[data-fallback]', HTMLElement).hidden = true;
    part(root, '[data-again]', HTMLButtonElement).hidden = true;
  };

  async function answered(state: SearchState, turn: number): Promise<void> {
    const answer = await search(state);
    const lists = await Promise.all(
      answer.groups.map((group) => listOf(root, group, answer, state)),
    );
    if (turn !== latest) return;
    clear();
    for (const { kind, total, elements } of lists) showList(root, kind, total, elements);
    const main = answer.groups.find(({ kind }) => kind === (state.kind ?? 'fact-checks'));
    more.hidden = (main?.total ?? 0) <= state.shown;
    found = answer.groups;
    take.hidden = found.every(({ total }) => total === 0);
    showCounts(form, answer.counts);
    status.replaceChildren(saidOf(status, answer, state));
    addNotes(note, answer);
  }

  offerDownload(
    root,
    () => found,
    () => fail(root),
  );
  return async (state, further = false) => {
    const turn = ++latest;
    const { hindrance } = questionOf(state.query);
    if (hindrance !== undefined) {
      clear();
      say(status, hindrance);
      return;
    }
    const slow = setTimeout(() => say(status, 'loading'), patience);
    try {
      await answered(state, turn);
      if (further && turn === latest) linkAt(root, state.shown - resultsAtOnce)?.focus();
    } catch {
      if (turn !== latest) return;
      clear();
      fail(root);
    } finally {
      clearTimeout(slow);
    }
  };
}

/** Says which words were left out, and that a phrase was not looked for everywhere. */
function addNotes(note: HTMLElement, { missing = [], compared }: Answer): void {
  const texts = [
    ...(missing.length > 0 ? [filled(note, 'data-missing', missing.join(', '))] : []),
    ...(compared === undefined ? [] : [filled(note, 'data-compared', numeral(compared))]),
  ];
  if (texts.length === 0) return;
  note.append(` ${texts.join(' ')}`);
  note.hidden = false;
}

const sectionsOf = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('[data-group]')];

const linkAt = (root: HTMLElement, index: number) =>
  root.querySelectorAll<HTMLElement>('[data-results] [data-title]')[index];

async function listOf(root: HTMLElement, group: Group, { words }: Answer, state: SearchState) {
  const { kind, total, rows } = group;
  const isMain = kind === (state.kind ?? 'fact-checks');
  const wanted = isMain ? state.shown : state.kind === undefined ? othersAtOnce : 0;
  const found = wanted === 0 ? [] : await rows(0, wanted);
  return { kind, total, elements: found.map((entry) => resultElement(root, entry, words)) };
}

function showList(
  root: HTMLElement,
  kind: string,
  total: number,
  elements: readonly DocumentFragment[],
): void {
  const section = part(root, `[data-group="${kind}"]`, HTMLElement);
  part(section, '[data-results]', HTMLElement).replaceChildren(...elements);
  part(section, '[data-total]', HTMLElement).replaceChildren(numeral(total));
  section.hidden = elements.length === 0;
  const all = section.querySelector<HTMLElement>('[data-all]');
  if (!all) return;
  all.hidden = elements.length >= total || elements.length > othersAtOnce;
}

/** How many there are, in a sentence. */
function saidOf(status: HTMLElement, { groups }: Answer, state: SearchState): string {
  const total = (wanted: (group: Group) => boolean) =>
    groups.filter(wanted).reduce((sum, group) => sum + group.total, 0);
  const checks = total(({ kind }) => kind === 'fact-checks');
  if (state.kind !== undefined && state.kind !== 'fact-checks') {
    return filled(status, 'data-entries', numeral(total(({ kind }) => kind === state.kind)));
  }
  const others = state.kind === undefined ? total(({ kind }) => kind !== 'fact-checks') : 0;
  const beside = others > 0 ? filled(status, 'data-others', numeral(others)) : '';
  if (checks > 0) {
    return `${countWording(status, isUnasked(state) ? 'all' : 'found', checks)} ${beside}`.trim();
  }
  return filled(status, others > 0 ? 'data-none-but' : 'data-none', numeral(others));
}
