import { htmlToHast, type HastNode } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { Prose } from '#domain/prose-tree.ts';
import { elements } from '#prose/html.ts';
import { parseBody } from '#prose/parse.ts';
import { genuineBodies } from './genuine-bodies.ts';
import { hostileBodies } from './hostile-bodies.ts';

describe('hostile bodies are refused, each at a place, with nothing printed', () => {
  test.each(hostileBodies)('%s', (_, body) => {
    const { prose, problems } = parseBody(body, 20);
    expect(problems).not.toEqual([]);
    expect(prose).toEqual([]);
    for (const problem of problems) {
      expect(problem.rule).toMatch(/^body-/);
      expect(problem.line).toBeGreaterThanOrEqual(20);
      expect(problem.column).toBeGreaterThanOrEqual(1);
      expect(problem.mend).not.toBe('');
    }
  });

  test('there are enough of them', () => {
    expect(new Set(hostileBodies.map(([, body]) => body)).size).toBeGreaterThanOrEqual(60);
  });
});

describe('genuine bodies are accepted', () => {
  test.each(genuineBodies)('%s', (_, body) => {
    expect(parseBody(body).problems).toEqual([]);
  });

  test.each(genuineBodies)('%s: becomes nothing but the elements of the list', (_, body) => {
    const html = concatenated(parseBody(body).prose);
    const found = elementsOf(htmlToHast(html, { fragment: true }));
    expect(found.filter(({ name }) => !allowedElements.has(name))).toEqual([]);
    expect(
      found.flatMap(({ attributes }) => attributes).filter((name) => !attributes.has(name)),
    ).toEqual([]);
    expect(wellNested(html)).toBe(true);
  });

  test('the reader of elements sees what is not on the list', () => {
    expect(elementsOf(htmlToHast('<p style="x"><b>a</b></p>', { fragment: true }))).toEqual([
      { name: 'p', attributes: ['style'] },
      { name: 'b', attributes: [] },
    ]);
    expect(wellNested('<p><em></p></em>')).toBe(false);
  });
});

const allowedElements = new Set<string>(elements);
const attributes = new Set([
  'href',
  'rel',
  'title',
  'id',
  'role',
  'ariaLabel',
  'src',
  'alt',
  'loading',
  'dir',
  'className',
  'start',
  'type',
  'disabled',
  'checked',
  'scope',
  'dataAlign',
]);

const concatenated = (prose: Prose): string =>
  prose.map((part) => (typeof part === 'string' ? part : concatenated(part.children))).join('');

const elementsOf = (node: HastNode): { name: string; attributes: string[] }[] => [
  ...(node.type === 'element'
    ? [{ name: node.tagName, attributes: Object.keys(node.properties) }]
    : []),
  ...('children' in node ? node.children.flatMap((child) => elementsOf(child)) : []),
];

const voids = new Set(['br', 'hr', 'img', 'input']);

function wellNested(html: string): boolean {
  const open: string[] = [];
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z]\w*)[^>]*>/g)) {
    if (slash ? open.pop() !== name : false) return false;
    if (!slash && !voids.has(name)) open.push(name);
  }
  return open.length === 0;
}
