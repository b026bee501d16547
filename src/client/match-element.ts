import type { Match } from '#matching/match.ts';
import { stretch, type Piece } from '#matching/shared-words.ts';
import { copyOf, part, spokenIn } from './page-parts.ts';

const lengthShown = 280; // characters

/** One result as an element: the page's own template, filled with text nodes only. */
export function matchElement(root: HTMLElement, match: Match): DocumentFragment {
  const { record, confidence } = match;
  const { title, claim, quotation, text } = match.marked();
  const result = copyOf(root, 'template[data-result]');
  const link = part(result, '[data-title]', HTMLAnchorElement);
  link.href = `${root.dataset['root'] ?? '/'}${record.url.slice(1)}`;
  spokenIn(record.lang, link);
  link.replaceChildren(...title.map(written));
  part(result, '[data-stamp-place]', HTMLElement).replaceChildren(
    copyOf(root, `template[data-stamp="${CSS.escape(record.verdict)}"]`),
  );
  for (const label of result.querySelectorAll<HTMLElement>('[data-confidence]')) {
    if (label.dataset['confidence'] !== confidence) label.remove();
  }
  const name = part(result, '[data-claimant]', HTMLElement);
  name.append(record.claimant);
  spokenIn(root.dataset['texts'], name);
  part(result, '[data-dated]', HTMLElement).append(
    record.dated[document.documentElement.lang] ?? '',
  );
  const claimed = part(result, '[data-claim]', HTMLElement);
  claimed.replaceChildren(...claim.map(written));
  spokenIn(record.lang, claimed);
  const quoted = part(result, '[data-quotation]', HTMLElement);
  if (quotation) quoted.replaceChildren(...stretch(quotation, lengthShown).map(written));
  else quoted.remove();
  part(result, '[data-yours]', HTMLElement).replaceChildren(
    ...stretch(text, lengthShown).map(written),
  );
  return result;
}

function written({ text, shared }: Piece): Node | string {
  if (!shared) return text;
  const mark = document.createElement('mark');
  mark.append(text);
  return mark;
}
