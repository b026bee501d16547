import type { Reading } from './allowlist.ts';
import { checkAddress, checkImageAddress } from './link-check.ts';
import { nodesIn } from './tree-walk.ts';
import { extentOf, type NodeOf, type SyntaxNode } from './syntax-tree.ts';

/** What the body's references refer to; footnotes in the order in which the text first calls them. */
export interface ReferenceBook {
  readonly definitions: ReadonlyMap<string, NodeOf<'definition'>>;
  readonly footnotes: ReadonlyMap<string, Footnote>;
}

export interface Footnote {
  readonly number: number;
  readonly calls: number;
  readonly node: NodeOf<'footnoteDefinition'>;
}

/** Gathers what is defined. Each definition must be the only one of its name, and used, or its words would be lost. */
export function referenceBook(root: SyntaxNode, reading: Reading): ReferenceBook {
  const definitions = new Map<string, NodeOf<'definition'>>();
  const notes = new Map<string, NodeOf<'footnoteDefinition'>>();
  for (const node of nodesIn(root)) {
    if (node.type === 'definition') keep(node, definitions, reading);
    if (node.type === 'footnoteDefinition') keep(node, notes, reading);
  }

  const used = new Set<string>();
  for (const node of nodesIn(root)) {
    if (node.type === 'footnoteReference' && !notes.has(node.identifier)) {
      refuseUndefined(node, reading);
    }
    if (node.type !== 'linkReference' && node.type !== 'imageReference') continue;
    const definition = definitions.get(node.identifier);
    if (definition === undefined) continue;
    used.add(node.identifier);
    if (node.type === 'linkReference') checkAddress(definition, reading.ledger);
    else checkImageAddress(definition, reading.ledger);
  }

  const footnotes = calledFootnotes(root, notes);
  for (const node of definitions.values()) {
    if (!used.has(node.identifier)) refuseUnused(node, reading);
  }
  for (const node of notes.values()) {
    if (!footnotes.has(node.identifier)) refuseUnused(node, reading);
  }
  return { definitions, footnotes };
}

function calledFootnotes(
  root: SyntaxNode,
  notes: ReadonlyMap<string, NodeOf<'footnoteDefinition'>>,
): ReadonlyMap<string, Footnote> {
  const footnotes = new Map<string, Footnote>();
  const countCalls = (within: SyntaxNode) => {
    for (const called of nodesIn(within, (node) => node.type !== 'footnoteDefinition')) {
      const node = called.type === 'footnoteReference' && notes.get(called.identifier);
      if (!node) continue;
      const known = footnotes.get(node.identifier) ?? { number: footnotes.size + 1, calls: 0 };
      footnotes.set(node.identifier, { ...known, calls: known.calls + 1, node });
    }
  };
  countCalls(root);
  // The walk over the map also meets the notes that are added on the way: those that only other notes call.
  for (const { node } of footnotes.values()) node.children.forEach(countCalls);
  return footnotes;
}

function keep<N extends NodeOf<'definition' | 'footnoteDefinition'>>(
  node: N,
  known: Map<string, N>,
  { ledger }: Reading,
): void {
  if (!known.has(node.identifier)) known.set(node.identifier, node);
  else {
    ledger.refuse(
      extentOf(node).start,
      'body-syntax',
      `"${node.identifier}" is defined a second time; this one would not be printed.`,
      'Give it another name, or delete it.',
    );
  }
}

/** Only what a quotation holds can be a footnote for the parser and not for us. */
const refuseUndefined = (node: NodeOf<'footnoteReference'>, { ledger }: Reading) =>
  ledger.refuse(
    extentOf(node).start,
    'body-syntax',
    `The footnote "${node.identifier}" is written inside a quotation, which is not read as Markdown.`,
    'Move the footnote out of the <Quote>.',
  );

const refuseUnused = (node: NodeOf<'definition' | 'footnoteDefinition'>, { ledger }: Reading) =>
  ledger.refuse(
    extentOf(node).start,
    'body-syntax',
    `Nothing refers to "${node.identifier}"; it would not be printed.`,
    node.type === 'definition'
      ? 'Use it as [words][name], or delete it; write \\[ for a bracket that is text.'
      : 'Call the footnote in the text as [^name], or delete it.',
  );
