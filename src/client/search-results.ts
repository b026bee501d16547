import { showCounts } from './search-form.ts';
import type { Answer, Search } from './search-index.ts';
import { isTooShort } from './search-request.ts';
import { isUnasked, type SearchState } from './search-state.ts';
import { countWording, fail, part, resultElement, say } from './search-view.ts';

const resultsAtOnce = 20;

/** The list of results and all that goes with it; what it returns shows the answer to a state. */
export function resultList(
  root: HTMLElement,
  search: Search,
): (state: SearchState) => Promise<void> {
  const form = part(root, 'form', HTMLFormElement);
  const status = part(root, '[data-status]', HTMLElement);
  const list = part(root, '[data-results]', HTMLElement);
  const fallback = part(root, '[data-fallback]', HTMLElement);
  const more = part(root, '[data-more]', HTMLButtonElement);
  let latest = 0;

  /** Puts further results into the list, unless another answer was asked for in the meantime. */
  async function add({ results }: Answer, turn: number, from: number): Promise<boolean> {
    const wanted = results.slice(from, from + resultsAtOnce);
    const found = await Promise.all(wanted.map((data) => data()));
    if (turn !== latest) return false;
    const elements = found.map((entry) => resultElement(root, entry));
    if (from === 0) list.replaceChildren(...elements);
    else list.append(...elements);
    more.hidden = results.length <= list.children.length;
    return true;
  }

  async function showAnswer(state: SearchState, turn: number): Promise<void> {
    const answer = await search(state);
    if (!(await add(answer, turn, 0))) return;
    fallback.hidden = true;
    showCounts(form, answer.counts);
    const count = answer.results.length;
    if (count === 0) say(status, 'none');
    else status.replaceChildren(countWording(status, isUnasked(state) ? 'all' : 'found', count));
    more.onclick = async () => {
      const shown = list.children.length;
      if (await add(answer, turn, shown)) list.children[shown]?.querySelector('a')?.focus();
    };
  }

  return async (state) => {
    const turn = ++latest;
    if (isTooShort(state.query)) {
      list.replaceChildren();
      more.hidden = true;
      fallback.hidden = true;
      say(status, 'short');
      return;
    }
    try {
      await showAnswer(state, turn);
    } catch (error) {
      if (turn !== latest) return;
      list.replaceChildren();
      more.hidden = true;
      fail(root, error);
    }
  };
}
