import type { Ledger } from './body-problem.ts';
import { checkComponent } from './component-check.ts';
import { checkText } from './text-check.ts';
import { checkDefinition, checkImage, checkLink, refuseInLink } from './link-check.ts';
import { limits, tooDeep } from './limits.ts';
import { extentOf, type SyntaxNode } from './syntax-tree.ts';

/** The masked text of a body, and where its problems go. */
export interface Reading {
  readonly text: string;
  readonly ledger: Ledger;
}

/** What is around a node: how deep it is, its parent, and whether it stands inside a link. */
export interface Surroundings {
  readonly depth: number;
  readonly parent: SyntaxNode;
  readonly inLink: boolean;
}

/**
 * Checks a tree against the list of what a body may hold; what is not on the list is refused.
 * False when the tree is too deep to be read further.
 */
export function checkTree(root: SyntaxNode, reading: Reading): boolean {
  checkChildren(root, { depth: 0, parent: root, inLink: false }, reading);
  return reading.ledger.problems().every(({ rule }) => rule !== 'body-size');
}

function checkChildren(node: SyntaxNode, around: Surroundings, reading: Reading): void {
  if (!('children' in node)) return;
  const inside = { ...around, depth: around.depth + 1, parent: node };
  for (const child of node.children) {
    if (inside.depth > limits.depth) tooDeep(extentOf(child).start, reading.ledger);
    else checkNode(child, inside, reading);
  }
}

function checkNode(node: SyntaxNode, around: Surroundings, reading: Reading): void {
  const { start } = extentOf(node);
  const { refuse } = reading.ledger;

  switch (node.type) {
    case 'text':
      return checkText(node, node.value, reading);
    case 'inlineCode':
    case 'break':
    case 'thematicBreak':
      return;
    case 'code':
      if (node.meta || /[^\w+#.-]/.test(node.lang ?? '')) {
        refuse(
          start,
          'body-syntax',
          'The line that opens this code block says more than a language.',
          'Write ``` alone, or ``` and the name of a language.',
        );
      }
      return;
    case 'heading':
      if (node.depth === 1 || node.depth > 4) {
        refuse(
          start,
          'body-heading',
          `A heading of level ${node.depth}. The page has the first level; a body has levels 2 to 4.`,
          'Begin the line with ##, ### or ####.',
        );
      }
      return checkChildren(node, around, reading);
    case 'definition':
      return checkDefinition(node, reading);
    case 'image':
    case 'imageReference':
      return checkImage(node, reading);
    case 'link':
    case 'linkReference':
      checkLink(node, around, reading);
      return checkChildren(node, { ...around, inLink: true }, reading);
    case 'footnoteReference':
      if (around.inLink) refuseInLink(start, 'A footnote', reading.ledger);
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      checkComponent(node, around, reading);
      if (node.name === 'Quote') return;
      return checkChildren(
        node,
        { ...around, inLink: around.inLink || node.name === 'Incident' },
        reading,
      );
    case 'paragraph':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
    case 'tableRow':
    case 'tableCell':
    case 'footnoteDefinition':
      return checkChildren(node, around, reading);
    default:
      refuse(
        start,
        'body-syntax',
        `A body cannot hold "${node.type}".`,
        'Write it as Markdown text, or with one of the components.',
      );
  }
}
