import type { Match, MatchAnswer, Matcher } from '#matching/match.ts';
import { matchElement } from './match-element.ts';
import { part } from './page-parts.ts';
import { countWording, fail, say } from './page-words.ts';

const shownWhenClose = 10;
const shownWhenDistant = 3;

/** What it returns shows the checks that a text finds; the answer to the latest text stays. */
export function matchList(
  root: HTMLElement,
  open: () => Promise<Matcher>,
): (text: string) => Promise<void> {
  const status = part(root, '[data-status]', HTMLElement);
  const list = part(root, '[data-results]', HTMLElement);
  const heading = part(root, '[data-heading]', HTMLElement);
  const fallback = part(root, '[data-fallback]', HTMLElement);
  let latest = 0;

  const show = (matches: readonly Match[]) => {
    list.replaceChildren(...matches.map((match) => matchElement(root, match)));
    heading.hidden = matches.length === 0;
  };

  return async (text) => {
    const turn = ++latest;
    fallback.hidden = true;
    const refusal = refusalOf(text);
    if (refusal !== undefined) {
      show([]);
      say(status, refusal);
      return;
    }
    say(status, 'loading');
    try {
      const answer = await (await open())(text);
      if (turn === latest) tell(answer);
    } catch {
      if (turn !== latest) return;
      show([]);
      fail(root);
    }
  };

  function tell(answer: MatchAnswer): void {
    if (answer.kind === 'no-words') {
      show([]);
      say(status, 'noWords');
      return;
    }
    const close = answer.matches.filter(({ confidence }) => confidence !== 'distant');
    show(
      close.length > 0 ? close.slice(0, shownWhenClose) : answer.matches.slice(0, shownWhenDistant),
    );
    const count = Math.min(close.length, shownWhenClose);
    if (count > 0) status.replaceChildren(countWording(status, 'found', count));
    else say(status, answer.matches.length > 0 ? 'distant' : 'none');
  }
}

/** Why a text cannot be looked for; the names are those of the wordings on the page. */
function refusalOf(text: string): 'empty' | 'short' | 'noWords' | undefined {
  if (text === '') return 'empty';
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters === 0) return 'noWords';
  return letters < 2 ? 'short' : undefined;
}
