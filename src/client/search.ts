import { facetsOf, fillForm, stateOf } from './search-form.ts';
import { openIndex, type Search } from './search-index.ts';
import { resultList } from './search-results.ts';
import { isUnasked, readState, writeState } from './search-state.ts';
import { fail, part, say } from './search-view.ts';

const pause = 250; // milliseconds after the last key before a search begins

await start(part(document, '[data-search]', HTMLElement));

async function start(root: HTMLElement): Promise<void> {
  const form = part(root, 'form', HTMLFormElement);
  const status = part(root, '[data-status]', HTMLElement);
  // Words that were typed before this script arrived are kept.
  if (isUnasked(stateOf(form))) fillForm(form, new URLSearchParams(location.search));
  say(status, 'loading');
  try {
    const search = await openIndex(root.dataset['index'] ?? '');
    for (const live of root.querySelectorAll<HTMLElement>('[data-live]')) live.hidden = false;
    part(root, '[data-filters]', HTMLDetailsElement).open =
      matchMedia('(min-width: 56rem)').matches;
    follow(root, form, search);
  } catch (error) {
    fail(root, error);
  }
}

/** Keeps form, address and list in step from now on. */
function follow(root: HTMLElement, form: HTMLFormElement, search: Search): void {
  const show = resultList(root, search);
  let timer: number | undefined;
  // While a query is being typed, its versions replace each other in the history: one step back undoes them all.
  let typing = false;

  const isAddressed = () => {
    const addressed = readState(new URLSearchParams(location.search), facetsOf(form));
    return writeState(stateOf(form)) === writeState(addressed);
  };

  const turn = (stillTyping: boolean) => {
    clearTimeout(timer);
    if (!isAddressed()) {
      const address = location.pathname + writeState(stateOf(form));
      if (typing) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    typing = stillTyping;
    void show(stateOf(form));
  };

  const restore = () => {
    clearTimeout(timer);
    typing = false;
    fillForm(form, new URLSearchParams(location.search));
    void show(stateOf(form));
  };

  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'search') return;
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
  });
  addEventListener('popstate', restore);
  // What was typed while the index was loading is typed like the rest.
  turn(!isAddressed());
}
