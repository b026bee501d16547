import { expect, test } from 'vitest';
import { openLedger } from '#prose/body-problem.ts';
import { checkTree } from '#prose/allowlist.ts';
import { extentOf, syntaxTree, type SyntaxNode } from '#prose/syntax-tree.ts';

const position = {
  start: { line: 1, column: 3, offset: 2 },
  end: { line: 1, column: 4, offset: 3 },
};

const refusalsOf = (child: SyntaxNode) => {
  const ledger = openLedger('a b', 1);
  checkTree({ type: 'root', children: [child as never] }, { text: 'a b', ledger });
  return ledger.problems().map(({ column, rule }) => `${column} ${rule}`);
};

// Masking keeps these from ever being parsed; the list must refuse them all the same.
test.each<SyntaxNode>([
  { type: 'html', value: '<b>', position },
  { type: 'mdxFlowExpression', value: 'x', position },
  { type: 'mdxTextExpression', value: 'x', position },
  { type: 'mdxjsEsm', value: 'import x', position },
  { type: 'yaml', value: 'x', position },
  { type: 'math', value: 'x', position },
])('a node that is not on the list is refused: $type', (node) => {
  expect(refusalsOf(node)).toEqual(['3 body-syntax']);
});

test('an attribute that is an expression is refused even if the parser lets it through', () => {
  const attributes = [
    { type: 'mdxJsxExpressionAttribute', value: '...x' } as const,
    {
      type: 'mdxJsxAttribute',
      name: 'id',
      value: { type: 'mdxJsxAttributeValueExpression', value: 'x' },
    } as const,
  ];
  const component: SyntaxNode = {
    type: 'mdxJsxTextElement',
    name: 'Evidence',
    attributes,
    children: [],
    position,
  };
  expect(refusalsOf(component)).toEqual([
    '3 body-component',
    '3 body-attribute',
    '3 body-attribute',
  ]);
});

test('an error of the parser at no tag is a problem at its place', () => {
  const ledger = openLedger('a\nb {(}', 5);
  expect(syntaxTree('a\nb {(}', ledger)).toBeUndefined();
  expect(ledger.problems()).toMatchObject([{ rule: 'body-syntax', line: 6 }]);
});

test('a node without a place is a defect', () => {
  expect(() => extentOf({ type: 'break' })).toThrow('A break without a place.');
});
