import { textOf } from '#editing/entry-form.ts';
import { formKindOf, formKinds } from '#editing/form-kinds.ts';
import { formIn, pathIn, type DeskEntry } from './before-saving.ts';
import { element, problemList } from './refusal-dialog.ts';
import { isServed, preview, type Change } from './server.ts';
import { words } from './words.ts';

/** What Sveltia and Decap put up for previews: React's `createElement`. */
type CreateElement = (name: string, attributes: object, ...children: unknown[]) => unknown;

/** Waits for a pause in typing. */
const pause = 400;

/** Draws an entry as it will be: the real page, made by the server, in a frame in which no script runs. */
export function previewPane(
  createElement: CreateElement,
  before: (path: string) => string | undefined,
) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let drawn = '';
  let pane: HTMLElement | null = null;

  const draw = async (change: Change) => {
    const answer = await preview(change);
    if (!pane || drawn !== change.after) return;
    const frame = pane.querySelector('iframe');
    if ('html' in answer) {
      const html = scriptless(answer.html);
      if (frame) frame.srcdoc = html;
      else pane.replaceChildren(frameOf(html));
      return;
    }
    pane.replaceChildren(
      element('p', {}, answer.reason ?? words.noPage),
      ...(answer.problems ? [problemList(answer.problems, change)] : []),
    );
  };

  return ({ entry }: { readonly entry: DeskEntry }): unknown => {
    if (!isServed) return createElement('p', {}, words.noPreview);
    const change = changeOf(entry, before);
    const ref = (node: HTMLElement | null) => {
      if (node !== pane) drawn = '';
      pane = node;
      if (!node || !change || drawn === change.after) return;
      drawn = change.after;
      clearTimeout(timer);
      timer = setTimeout(() => void draw(change), pause);
    };
    return createElement('div', { ref });
  };
}

/** An entry that has no name yet is drawn under one that no entry has. */
function changeOf(
  entry: DeskEntry,
  before: (path: string) => string | undefined,
): Change | undefined {
  const collection = String(entry.get('collection'));
  const hasText = formKinds.get(collection)?.hasBody === true;
  const year = collection === 'fact-checks' ? `${new Date().getUTCFullYear()}/` : '';
  const path =
    pathIn(entry) || `${collection}/${year}entry-in-the-making${hasText ? '.mdx' : '.yaml'}`;
  const kind = formKindOf(path);
  return kind && { path, before: before(path), after: textOf(kind, formIn(entry)) };
}

const frameOf = (html: string) =>
  // No scripts, no forms, no way out of the frame; the origin stays ours, or fonts would not load.
  element('iframe', { sandbox: 'allow-same-origin', title: words.preview, srcdoc: html });

/** A page without what would run if the frame let it. */
function scriptless(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const script of page.querySelectorAll('script')) script.remove();
  const rules = page.createElement('meta');
  rules.httpEquiv = 'Content-Security-Policy';
  rules.content = "script-src 'none'";
  const base = page.createElement('base');
  base.href = `${location.origin}/`;
  page.head.prepend(rules, base);
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
