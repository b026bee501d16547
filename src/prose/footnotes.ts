import type { Page } from './html.ts';
import { renderBlocks, type Rendering } from './rendering.ts';

/** The raised number in the text that leads to a footnote. */
export function renderFootnoteCall(identifier: string, page: Page, rendering: Rendering): void {
  const number = rendering.book.footnotes.get(identifier)?.number ?? 0;
  const call = (rendering.calls.get(identifier) ?? 0) + 1;
  rendering.calls.set(identifier, call);
  page.wrap('sup', () =>
    page.wrap('a', () => page.text(String(number)), {
      href: `#fn-${number}`,
      id: callId(number, call),
      role: 'doc-noteref',
    }),
  );
}

/** The footnotes at the end of a body, each with a link back to every place that calls it. */
export function renderFootnotes(page: Page, rendering: Rendering): void {
  const { footnotes } = rendering.book;
  if (footnotes.size === 0) return;
  page.wrap(
    'section',
    () =>
      page.wrap('ol', () =>
        footnotes.forEach((footnote) => {
          const { number, node, calls } = footnote;
          page.wrap(
            'li',
            () => {
              renderBlocks(node.children, page, rendering);
              page.wrap('p', () => {
                for (let call = 1; call <= calls; call++) renderBackLink(number, call, page);
              });
            },
            { id: `fn-${number}` },
          );
        }),
      ),
    { class: 'footnotes', role: 'doc-endnotes', 'aria-label': 'Footnotes' },
  );
}

function renderBackLink(number: number, call: number, page: Page): void {
  page.wrap('a', () => page.text(backArrow), {
    href: `#${callId(number, call)}`,
    role: 'doc-backlink',
    'aria-label': `Back to reference ${call === 1 ? number : `${number}-${call}`}`,
  });
}

/** An arrow that bends back; the selector after it keeps it from being drawn as a picture. */
const backArrow = '\u21a9\ufe0e';

const callId = (number: number, call: number) =>
  call === 1 ? `fn-ref-${number}` : `fn-ref-${number}-${call}`;
