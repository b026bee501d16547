import type { Prose } from '#domain/prose-tree.ts';
import type { Reading } from './allowlist.ts';
import { renderBlock } from './block-rendering.ts';
import { blockGroups } from './block-groups.ts';
import type { Ledger } from './body-problem.ts';
import { renderFootnotes } from './footnotes.ts';
import { emptyPage, type Page } from './html.ts';
import { renderInline } from './inline-rendering.ts';
import type { ReferenceBook } from './reference-book.ts';
import type { SyntaxNode } from './syntax-tree.ts';

/** What rendering a checked tree needs to know. `calls` counts how often each footnote was called so far. */
export interface Rendering {
  readonly text: string;
  readonly book: ReferenceBook;
  readonly positionOf: Ledger['positionOf'];
  readonly calls: Map<string, number>;
}

/** A checked tree as HTML and components. */
export function renderTree(
  root: SyntaxNode,
  { text, ledger }: Reading,
  book: ReferenceBook,
): Prose {
  const { positionOf } = ledger;
  const rendering: Rendering = { text, book, positionOf, calls: new Map() };
  const page = emptyPage();
  if ('children' in root) renderBlocks(root.children, page, rendering);
  renderFootnotes(page, rendering);
  return page.prose();
}

/** In a tight list the words of an item are no paragraph. */
export function renderBlocks(
  blocks: readonly SyntaxNode[],
  page: Page,
  rendering: Rendering,
  tight = false,
): void {
  for (const group of blockGroups(blocks, rendering.text)) {
    if ('type' in group) renderBlock(group, page, rendering);
    else if (tight) renderInline(group, page, rendering);
    else page.wrap('p', () => renderInline(group, page, rendering));
  }
}
