import { leadsAway } from './addresses.ts';
import { componentOf } from './component-rendering.ts';
import { renderFootnoteCall } from './footnotes.ts';
import type { Page } from './html.ts';
import { unmask, unmaskText } from './masking.ts';
import type { Rendering } from './rendering.ts';
import type { NodeOf, SyntaxNode } from './syntax-tree.ts';

export function renderInline(
  nodes: readonly (SyntaxNode | string)[],
  page: Page,
  rendering: Rendering,
): void {
  for (const node of nodes) {
    if (typeof node === 'string') page.text(node);
    else renderPhrase(node, page, rendering);
  }
}

function renderPhrase(node: SyntaxNode, page: Page, rendering: Rendering): void {
  const content = () => {
    if ('children' in node) renderInline(node.children, page, rendering);
  };
  const { definitions } = rendering.book;

  switch (node.type) {
    case 'text':
      return page.text(unmaskText(node.value));
    case 'emphasis':
      return page.wrap('em', content);
    case 'strong':
      return page.wrap('strong', content);
    case 'delete':
      return page.wrap('del', content);
    case 'inlineCode':
      return page.wrap('code', () => page.text(unmask(node.value)));
    case 'break':
      page.empty('br');
      return page.text('\n');
    case 'link':
      return renderLink(node, content, page);
    case 'linkReference':
      return renderLink(definitions.get(node.identifier), content, page);
    case 'image':
      return renderImage(node, node.alt, page);
    case 'imageReference':
      return renderImage(definitions.get(node.identifier), node.alt, page);
    case 'footnoteReference':
      return renderFootnoteCall(node.identifier, page, rendering);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return page.component(componentOf(node, rendering));
  }
}

type Target = NodeOf<'link' | 'image' | 'definition'> | undefined;

const titleOf = (target: Target) => (target?.title ? unmaskText(target.title) : undefined);

function renderLink(target: Target, content: () => void, page: Page): void {
  const href = unmaskText(target?.url ?? '');
  const rel = leadsAway(href) ? 'external' : undefined;
  page.wrap('a', content, { href, title: titleOf(target), rel });
}

function renderImage(target: Target, alt: string | null | undefined, page: Page): void {
  page.empty('img', {
    src: target?.url,
    alt: unmaskText(alt ?? ''),
    title: titleOf(target),
    loading: 'lazy',
  });
}
