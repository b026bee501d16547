import type { Prose, ProseComponent } from '#domain/prose-tree.ts';
import { attributesOf } from './attribute-check.ts';
import { isBodyComponent, type ComponentNode } from './component-check.ts';
import { emptyPage } from './html.ts';
import { renderInline } from './inline-rendering.ts';
import { quotedWords } from './quoted-words.ts';
import { renderBlocks, type Rendering } from './rendering.ts';
import { extentOf } from './syntax-tree.ts';

/** A checked component with what stands between its tags. */
export function componentOf(node: ComponentNode, rendering: Rendering): ProseComponent {
  const { name } = node;
  if (!isBodyComponent(name)) throw new Error(`<${name ?? ''}> was not checked.`);
  return {
    component: name,
    attributes: attributesOf(node),
    children: childrenOf(node, rendering),
    ...rendering.positionOf(extentOf(node).start),
  };
}

function childrenOf(node: ComponentNode, rendering: Rendering): Prose {
  const page = emptyPage();
  const { start, end } = extentOf(node);
  if (node.name === 'Quote') {
    for (const words of quotedWords(rendering.text.slice(start, end))) {
      page.wrap('p', () => page.text(words));
    }
  } else if (node.name === 'Aside') renderBlocks(node.children, page, rendering);
  else renderInline(node.children, page, rendering);
  return page.prose();
}
