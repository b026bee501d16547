import type { SyntaxNode } from './syntax-tree.ts';

/**
 * A node and all under it in reading order, without recursion, for a tree may be deep. The words of a quotation within
 * are passed over, for they are not Markdown; `enters` passes over more.
 */
export function* nodesIn(
  top: SyntaxNode,
  enters: (node: SyntaxNode) => boolean = () => true,
): Generator<SyntaxNode> {
  const ahead = [top];
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    yield node;
    const isQuotation = node !== top && 'name' in node && node.name === 'Quote';
    if ('children' in node && !isQuotation && enters(node)) {
      ahead.push(...node.children.toReversed());
    }
  }
}
