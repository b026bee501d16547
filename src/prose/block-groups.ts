import { isInline } from '#domain/prose-tree.ts';
import { isBodyComponent } from './component-check.ts';
import { isPhrasing } from './component-placement.ts';
import { extentOf, type SyntaxNode } from './syntax-tree.ts';

/** A block, or the inline nodes of one paragraph with what stands between them. */
export type Group = SyntaxNode | readonly (SyntaxNode | string)[];

/**
 * The parser cuts a paragraph where a line holds nothing but an inline component, and gives that component as a block.
 * Here the pieces are one paragraph again.
 */
export function blockGroups(blocks: readonly SyntaxNode[], text: string): Group[] {
  const groups: Group[] = [];
  let open: (SyntaxNode | string)[] | undefined;
  let previous: SyntaxNode | undefined;

  for (const block of blocks) {
    if (!isPiece(block)) {
      groups.push(block);
      open = undefined;
    } else {
      const gap =
        previous === undefined ? '' : text.slice(extentOf(previous).end, extentOf(block).start);
      const lineEnds = gap.match(/\r\n|[\r\n]/g) ?? [];
      if (open === undefined || lineEnds.length > 1) groups.push((open = []));
      else open.push(lineEnds.length === 1 ? '\n' : gap);
      open.push(...(block.type === 'paragraph' ? block.children : [block]));
    }
    previous = block;
  }
  return groups;
}

const isPiece = (node: SyntaxNode) =>
  node.type === 'paragraph' ||
  isPhrasing(node) ||
  (node.type === 'mdxJsxFlowElement' && isBodyComponent(node.name) && isInline(node.name));
