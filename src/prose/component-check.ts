import { bodyComponents, type BodyComponent } from '#domain/prose-tree.ts';
import type { Reading, Surroundings } from './allowlist.ts';
import { checkAttributes } from './attribute-check.ts';
import { checkPlacement } from './component-placement.ts';
import { quotedWords } from './quoted-words.ts';
import { componentList, refuseHtml } from './refusals.ts';
import { extentOf, type NodeOf } from './syntax-tree.ts';
import { refusePrograms } from './text-check.ts';
import { nodesIn } from './tree-walk.ts';

export type ComponentNode = NodeOf<'mdxJsxFlowElement' | 'mdxJsxTextElement'>;

export const isBodyComponent = (name: string | null): name is BodyComponent =>
  bodyComponents.some((known) => known === name);

/** One of our components, whole, with its attributes, in a place where it may stand. */
export function checkComponent(node: ComponentNode, around: Surroundings, reading: Reading): void {
  const { start, end } = extentOf(node);
  const { name } = node;
  const source = reading.text.slice(start, end);
  const refuse = (message: string, mend: string) =>
    reading.ledger.refuse(start, 'body-component', message, mend);

  if (!isBodyComponent(name)) {
    if (name !== null && /^[a-z]/.test(name)) refuseHtml(start, `<${name}>`, reading.ledger);
    else refuse(`There is no component <${name ?? ''}>.`, `Use one of ${componentList}.`);
    return;
  }
  // Emphasis that begins before a component and ends in it makes the parser end the component too early.
  if (!source.endsWith(`</${name}>`) && !source.endsWith('/>')) {
    refuse(
      `Emphasis or a link crosses the edge of <${name}>.`,
      'Close it on the same side of the tag on which it opens; write \\* for an asterisk that is text.',
    );
  }
  checkAttributes(node, name, reading.ledger);
  checkPlacement(node, name, around, reading.ledger);
  if (name === 'Quote') checkQuotation(node, reading);
}

/** A quotation holds words and nothing else. They are not Markdown, so their tree is not checked as such. */
function checkQuotation(node: ComponentNode, reading: Reading): void {
  const { start, end } = extentOf(node);
  if (quotedWords(reading.text.slice(start, end)).length === 0) {
    reading.ledger.refuse(
      start,
      'body-component',
      'A <Quote> without words.',
      'Write the words between <Quote ...> and </Quote>.',
    );
  }
  for (const inside of nodesIn(node)) {
    if (inside === node || !('name' in inside)) continue;
    reading.ledger.refuse(
      extentOf(inside).start,
      'body-component',
      'A tag stands in a quotation, which holds only the words that were said.',
      'Take it out of the <Quote>; write \\< for a sign that is text.',
    );
  }
  const words = node.children[0];
  if (words !== undefined) refusePrograms(extentOf(words).start, end, reading);
}
