import { mdxToMdast, type MdastNode } from 'satteri';
import type { Ledger } from './body-problem.ts';
import { programStarts, refusedTag, withoutExpressions } from './masking.ts';
import { refuseExpression, refuseTag } from './refusals.ts';

export type SyntaxNode = MdastNode;
export type NodeOf<Type extends SyntaxNode['type']> = Extract<SyntaxNode, { type: Type }>;

/** Markdown as GitHub has it, with components. Nothing else: least of all punctuation that changes a quotation. */
const features = {
  gfm: true,
  frontmatter: false,
  math: false,
  headingAttributes: false,
  directive: false,
  superscript: false,
  subscript: false,
  wikilinks: false,
  definitionList: false,
  smartPunctuation: false,
  rawHtml: false,
} as const;

/** After so many syntax errors the rest of them waits for the next run; reading a long text again takes time. */
const attempts = (text: string): number => (text.length > 50_000 ? 5 : 50);

/**
 * The syntax tree of masked text. The parser stops at its first error; the tag there is defused and it tries again, so
 * that every error is reported.
 */
export function syntaxTree(masked: string, ledger: Ledger): SyntaxNode | undefined {
  let text = masked;
  for (let attempt = 0; attempt < attempts(masked); attempt++) {
    try {
      // The line end keeps the parser from reading past the end of the text.
      return mdxToMdast(`${text}\n`, { features });
    } catch (error) {
      const index = placeOf(error, ledger);
      if (text[index] !== '<') {
        ledger.refuse(
          index,
          'body-syntax',
          'The text cannot be read from here on.',
          'Simplify it.',
        );
        return undefined;
      }
      const tag = /^<[^<>]*>?/.exec(text.slice(index))?.[0] ?? '<';
      const mended = withoutExpressions(tag);
      for (const start of programStarts(tag)) refuseExpression(index + start.index, ledger);
      if (mended === tag) refuseTag(index, tag, ledger);
      const defused = mended === tag ? blanked(tag) : mended;
      text = text.slice(0, index) + defused + text.slice(index + tag.length);
    }
  }
  return undefined;
}

/** A refused tag as blanks, so that what is in it is not refused again. Its length and lines are kept. */
const blanked = (tag: string) =>
  refusedTag + (tag.endsWith('>') ? tag.slice(1).replace(/[^\r\n]/g, ' ') : tag.slice(1));

function placeOf(error: unknown, ledger: Ledger): number {
  const place = /^(\d+):(\d+): /.exec(error instanceof Error ? error.message : '');
  return place === null ? 0 : ledger.indexOf(Number(place[1]), Number(place[2]));
}

/** Where a node begins and ends in the text. Every node of a tree read with positions has both. */
export function extentOf(node: SyntaxNode): { start: number; end: number } {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new Error(`A ${node.type} without a place.`);
  return { start, end };
}
