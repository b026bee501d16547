import { isInline, type BodyComponent } from '#domain/prose-tree.ts';
import type { Surroundings } from './allowlist.ts';
import type { Ledger } from './body-problem.ts';
import type { ComponentNode } from './component-check.ts';
import { extentOf, type SyntaxNode } from './syntax-tree.ts';

const emptyComponents: readonly BodyComponent[] = ['Evidence', 'Cite', 'Figures'];

/** May the component stand here, and hold what it holds? */
export function checkPlacement(
  node: ComponentNode,
  name: BodyComponent,
  { parent, inLink }: Surroundings,
  ledger: Ledger,
): void {
  const refuse = (at: SyntaxNode, message: string, mend: string) =>
    ledger.refuse(extentOf(at).start, 'body-component', message, mend);

  if (isInline(name)) {
    if (inLink) {
      refuse(
        node,
        `<${name}> is a link and stands inside another.`,
        'Put it before or after the link.',
      );
    }
  } else if (node.type === 'mdxJsxTextElement' || !holdsBlocks(parent, name)) {
    refuse(
      node,
      `<${name}> stands inside other text.`,
      'Put it on lines of its own, with an empty line before and after, outside lists, quotations and tables.',
    );
  }
  const [first] = node.children;
  if (first !== undefined && emptyComponents.includes(name)) {
    refuse(
      node,
      `<${name}> holds words, which would not be printed.`,
      `Write <${name} ... /> and put the words outside.`,
    );
  }
  if (name === 'Incident') {
    const block = node.children.find((child) => !isPhrasing(child));
    if (block !== undefined) {
      refuse(
        block,
        'An <Incident> holds more than the words of a link.',
        'Write <Incident id="...">words</Incident> on one line.',
      );
    }
  }
}

const holdsBlocks = (parent: SyntaxNode, name: BodyComponent) =>
  parent.type === 'root' ||
  (parent.type === 'mdxJsxFlowElement' && parent.name === 'Aside' && name !== 'Aside');

export const isPhrasing = (node: SyntaxNode): boolean => phrasing.has(node.type);

const phrasing: ReadonlySet<string> = new Set<SyntaxNode['type']>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'mdxJsxTextElement',
]);
