import { readMonth } from '#domain/months.ts';
import { part } from './page-parts.ts';
import { fail, filled, say } from './page-words.ts';
import { openPagefind } from './pagefind.ts';
import { showChips } from './search-chips.ts';
import { facetsOf, fillForm, passedOver, stateOf } from './search-form.ts';
import { searchWith, type Search } from './search-index.ts';
import { followKeys } from './search-keys.ts';
import { resultList } from './search-results.ts';
import {
  isUnasked,
  longestQuery,
  readState,
  resultsAtOnce,
  writeState,
  type SearchState,
} from './search-state.ts';

const pause = 250; // milliseconds after the last key before a search begins

await start(part(document, '[data-search]', HTMLElement));

async function start(root: HTMLElement): Promise<void> {
  const form = part(root, 'form', HTMLFormElement);
  // Words that were typed before this script arrived are kept.
  if (isUnasked(stateOf(form))) fillForm(form, new URLSearchParams(location.search));
  say(part(root, '[data-status]', HTMLElement), 'loading');
  const again = part(root, '[data-again]', HTMLButtonElement);
  try {
    const { index = '', first = '', last = '' } = root.dataset;
    const { pathname } = new URL(index, location.href);
    const search = await searchWith(await openPagefind(pathname), facetsOf(form), { first, last });
    for (const live of root.querySelectorAll<HTMLElement>('[data-live]')) live.hidden = false;
    part(root, '[data-filters]', HTMLDetailsElement).open =
      matchMedia('(min-width: 56rem)').matches;
    follow(root, form, search);
  } catch {
    // A script that did not arrive is not asked for twice by one page.
    again.onclick = () => location.assign(location.pathname + writeState(stateOf(form)));
    fail(root);
  }
}

/** Keeps form, address and list in step from now on. */
function follow(root: HTMLElement, form: HTMLFormElement, search: Search): void {
  const show = resultList(root, search);
  const field = part(form, 'input[type=search]', HTMLInputElement);
  const again = part(root, '[data-again]', HTMLButtonElement);
  let timer: number | undefined;
  // While a query is being typed, its versions replace each other in the history: one step back undoes them all.
  let typing = false;
  let shown: string | undefined;

  const addressed = () => readState(new URLSearchParams(location.search), facetsOf(form));
  const offered = (state: SearchState): SearchState => {
    // What the form does not offer stays in the address until something is changed.
    const unknown = passedOver(form, new URLSearchParams(location.search));
    return unknown.length === 0 ? state : stateOf(form);
  };
  const isAddressed = () => writeState(stateOf(form)) === writeState(offered(addressed()));

  const draw = (state: SearchState, further = false) => {
    shown = writeState(state);
    noteWhatIsPassedOver(root, form, state);
    showChips(root, form, () => turn(false));
    for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-kind]')) {
      const { kind } = readState(new URLSearchParams({ type: link.dataset['kind'] ?? '' }), []);
      link.href = location.pathname + writeState({ ...state, kind, shown: resultsAtOnce });
    }
    return show(state, further);
  };

  const turn = (stillTyping: boolean) => {
    clearTimeout(timer);
    setHidden(form, 'show', '');
    const state = stateOf(form);
    setHidden(form, 'type', state.kind ?? '');
    if (writeState(state) !== shown) {
      const address = location.pathname + writeState(state);
      if (typing) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      void draw(state);
    }
    typing = stillTyping;
  };

  const restore = () => {
    clearTimeout(timer);
    typing = false;
    fillForm(form, new URLSearchParams(location.search));
    void draw(stateOf(form));
  };

  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !['q', 'by'].includes(target.name)) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => turn(true), pause);
  });
  form.addEventListener('change', () => turn(false));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    turn(false);
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    fillForm(form, new URLSearchParams());
    turn(false);
    field.focus();
  });
  part(root, '[data-more]', HTMLButtonElement).onclick = () => {
    setHidden(form, 'show', String(stateOf(form).shown + resultsAtOnce));
    const state = stateOf(form);
    history.replaceState(null, '', location.pathname + writeState(state));
    void draw(state, true);
  };
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-kind]') : null;
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    setHidden(form, 'type', link.dataset['kind'] ?? '');
    turn(false);
    field.focus();
  });
  again.onclick = () => void draw(stateOf(form));
  addEventListener('online', () => {
    if (!again.hidden) again.click();
  });
  addEventListener('popstate', restore);
  followKeys(root, field, () => {
    field.value = '';
    turn(true);
  });
  // What was typed while the index was loading is typed like the rest.
  if (isAddressed()) void draw(stateOf(form));
  else turn(true);
}

/** Says what the address or the field asks for and does not get. */
function noteWhatIsPassedOver(root: HTMLElement, form: HTMLFormElement, state: SearchState): void {
  const note = part(root, '[data-note]', HTMLElement);
  const unknown = passedOver(form, new URLSearchParams(location.search));
  const isLong =
    part(form, 'input[type=search]', HTMLInputElement).value.trim().length > longestQuery;
  const isReversed =
    (readMonth(state.from, 'first') ?? '') > (readMonth(state.to, 'last') ?? '9999');
  const texts = [
    ...(unknown.length > 0 ? [filled(note, 'data-unknown', unknown.join(', '))] : []),
    ...(isLong ? [note.dataset['long'] ?? ''] : []),
    ...(isReversed ? [note.dataset['reversed'] ?? ''] : []),
  ];
  note.replaceChildren(texts.join(' '));
  note.hidden = texts.length === 0;
}

function setHidden(form: HTMLFormElement, name: string, value: string): void {
  part(form, `input[name="${name}"]`, HTMLInputElement).value = value;
}
