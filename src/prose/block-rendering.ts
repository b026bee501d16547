import { componentOf } from './component-rendering.ts';
import type { Element, Page } from './html.ts';
import { renderInline } from './inline-rendering.ts';
import { unmask } from './masking.ts';
import { renderBlocks, type Rendering } from './rendering.ts';
import type { NodeOf, SyntaxNode } from './syntax-tree.ts';

export function renderBlock(node: SyntaxNode, page: Page, rendering: Rendering): void {
  switch (node.type) {
    case 'heading':
      return page.wrap(headings[node.depth - 2] ?? 'h4', () =>
        renderInline(node.children, page, rendering),
      );
    case 'thematicBreak':
      return page.empty('hr');
    case 'blockquote':
      return page.wrap('blockquote', () => renderBlocks(node.children, page, rendering), {
        dir: 'auto',
      });
    case 'code':
      return page.wrap('pre', () =>
        page.wrap('code', () => page.text(unmask(node.value)), {
          class: node.lang ? `language-${node.lang}` : undefined,
        }),
      );
    case 'list':
      return renderList(node, page, rendering);
    case 'table':
      return renderTable(node, page, rendering);
    case 'mdxJsxFlowElement':
      return page.component(componentOf(node, rendering));
  }
}

const headings: readonly Element[] = ['h2', 'h3', 'h4'];

function renderList(list: NodeOf<'list'>, page: Page, rendering: Rendering): void {
  const tight = !list.spread && list.children.every((item) => !item.spread);
  const start = list.start !== 1 ? (list.start ?? undefined) : undefined;
  page.wrap(
    list.ordered ? 'ol' : 'ul',
    () => {
      for (const item of list.children) {
        page.wrap('li', () => {
          if (typeof item.checked === 'boolean') renderTaskBox(item.checked, page);
          renderBlocks(item.children, page, rendering, tight);
        });
      }
    },
    { start },
  );
}

function renderTaskBox(done: boolean, page: Page): void {
  page.empty('input', {
    type: 'checkbox',
    disabled: true,
    checked: done || undefined,
    'aria-label': done ? 'Done' : 'Not done',
  });
  page.text(' ');
}

function renderTable(table: NodeOf<'table'>, page: Page, rendering: Rendering): void {
  const row = (cells: NodeOf<'tableRow'>, element: 'th' | 'td') =>
    page.wrap('tr', () =>
      cells.children.forEach((cell, column) =>
        page.wrap(element, () => renderInline(cell.children, page, rendering), {
          scope: element === 'th' ? 'col' : undefined,
          'data-align': table.align?.[column] ?? undefined,
        }),
      ),
    );
  const [head, ...body] = table.children;
  page.wrap('table', () => {
    if (head !== undefined) page.wrap('thead', () => row(head, 'th'));
    if (body.length > 0) page.wrap('tbody', () => body.forEach((cells) => row(cells, 'td')));
  });
}
