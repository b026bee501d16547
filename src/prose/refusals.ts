import { bodyComponents } from '#domain/prose-tree.ts';
import type { Ledger } from './body-problem.ts';

export const componentList = bodyComponents.map((name) => `<${name}>`).join(', ');

export const refuseExpression = (index: number, { refuse }: Ledger): void =>
  refuse(
    index,
    'body-expression',
    'A brace begins a program expression, and entries hold no programs.',
    'Write \\{ for a brace that is text; write an attribute as name="value".',
  );

export const refuseModule = (index: number, { refuse }: Ledger): void =>
  refuse(
    index,
    'body-import-export',
    'A line that begins with "import" or "export" is read as program code.',
    'Begin the line with another word, or join it to the line before. The components of a body need no import.',
  );

export const refuseHtml = (index: number, tag: string, { refuse }: Ledger): void =>
  refuse(
    index,
    'body-html',
    `HTML such as "${excerpt(tag)}" is not read in a body.`,
    'Use Markdown: **strong**, *emphasis*, > quotation. Write \\< for a sign that is text.',
  );

/** What is wrong with a `<` at which the parser gave up. */
export function refuseTag(index: number, tag: string, ledger: Ledger): void {
  if (/^<[a-z][a-z\d+.-]*:\/?\/?|^<[^\s<>]*@/i.test(tag)) {
    ledger.refuse(
      index,
      'body-syntax',
      `An address in angle brackets, "${excerpt(tag)}", is not read in a body.`,
      'Write [words](https://address), or the bare address.',
    );
  } else if (/^<(?:[!?]|\/?[a-z])/.test(tag)) {
    refuseHtml(index, tag, ledger);
  } else if (/^<\/?[A-Z]/.test(tag)) {
    ledger.refuse(
      index,
      'body-component',
      `The tag "${excerpt(tag)}" is not complete, or its partner is missing.`,
      'Write <Cite source="id" locator="p. 7" /> or <Aside>words</Aside>: values in straight quotation marks, no space around "=", every tag closed in the block in which it opens.',
    );
  } else {
    ledger.refuse(
      index,
      'body-syntax',
      'A "<" begins a tag, and this is none.',
      'Write \\< for a sign that is text, or put a space after it.',
    );
  }
}

const excerpt = (tag: string) => (tag.length > 40 ? `${tag.slice(0, 40)}...` : tag);
