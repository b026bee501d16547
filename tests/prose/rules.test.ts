import { describe, expect, test } from 'vitest';
import { parseBody } from '#prose/parse.ts';

/** What is wrong with a body that begins on line 10 of its file: "line:column rule", in order. */
const problemsOf = (body: string) =>
  parseBody(body, 10).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

const cite = '<Cite source="a" locator="b" />';
const quote = (words: string) => `<Quote source="a" locator="b" lang="en">${words}</Quote>`;

type Cases = readonly (readonly [body: string, problems: readonly string[]])[];

const bad: Readonly<Record<string, Cases>> = {
  'body-import-export': [
    ['a\n\nimport x from "y"', ['12:1 body-import-export']],
    ['  export of arms', ['10:3 body-import-export']],
    ['a\nexport of arms', ['11:1 body-import-export']],
    ['- a\n  ```\nexport "\\', ['12:1 body-import-export']],
    [quote('a\nexport b'), ['11:1 body-import-export']],
  ],
  'body-expression': [
    ['Слово 😀 {x}', ['10:10 body-expression']],
    ['a {x} b\n\n- {y}', ['10:3 body-expression', '12:3 body-expression']],
    ['<Cite source={x} locator="b" />', ['10:14 body-expression']],
    ['a <Cite {...x} source="a" locator="b" />', ['10:9 body-expression']],
    ['a \\\\{x}', ['10:5 body-expression']],
    ['![a {x}](/media/a.jpg)', ['10:5 body-expression']],
    [quote('`{x}`'), ['10:42 body-expression']],
  ],
  'body-html': [
    ['a <b>c</b>', ['10:3 body-html']],
    ['a\r\n\r\n<script>x</script>', ['12:1 body-html']],
    ['<!-- a -->\n\nb<br>c', ['10:1 body-html', '12:2 body-html']],
    ['<a href="x" onclick={y}>b</a>', ['10:1 body-html', '10:21 body-expression']],
  ],
  'body-component': [
    ['a <Video />', ['10:3 body-component']],
    ['<>a</>', ['10:1 body-component']],
    [`a ${quote('b')} c`, ['10:3 body-component']],
    [`> ${quote('b')}`, ['10:3 body-component']],
    ['<Aside>\n<Aside>\na\n</Aside>\n</Aside>', ['11:1 body-component']],
    ['<Evidence id="a">b</Evidence>', ['10:1 body-component']],
    ['<Incident id="a">\n\n- b\n\n</Incident>', ['12:1 body-component']],
    ['a <Incident id="a"><Evidence id="b" /></Incident>', ['10:20 body-component']],
    [`[a ${cite}](/b)`, ['10:4 body-component']],
    ['*a <Incident id="a">b* c</Incident>', ['10:4 body-component']],
    [quote(''), ['10:1 body-component']],
    ['<Quote source="a" locator="b" lang="en" />', ['10:1 body-component']],
    [quote(`a ${cite} <b>c</b>`), ['10:43 body-component', '10:75 body-component']],
    ['<Aside>\n\na', ['10:1 body-component']],
    ['a </Aside>', ['10:3 body-component']],
    ['<Cite source=a />', ['10:1 body-component']],
  ],
  'body-attribute': [
    ['a <Cite source="a" locator="b" class="c" />', ['10:3 body-attribute']],
    ['<Cite source="a" />', ['10:1 body-attribute']],
    ['<Evidence id="a" id="b" />', ['10:1 body-attribute']],
    ['<Evidence id />', ['10:1 body-attribute']],
    ['<Evidence id="A b" />', ['10:1 body-attribute']],
    ['<Incident id="a--b" />', ['10:1 body-attribute']],
    ['<Cite source="a" locator=" b" />', ['10:1 body-attribute']],
    ['<Cite source="a" locator="b&#x202e;" />', ['10:1 body-attribute']],
    ['<Quote source="a" locator="b" lang="english">c</Quote>', ['10:1 body-attribute']],
    ['<Figures incident="a" measure="kills" />', ['10:1 body-attribute']],
    ['<Figures incident="a" measure="killed" population="x" />', ['10:1 body-attribute']],
    ['<Aside title="">\na\n</Aside>', ['10:1 body-attribute']],
  ],
  'body-url': [
    ['a [b](javascript:c) [d](//e)', ['10:3 body-url', '10:21 body-url']],
    ['[a][b]\n\n[b]: data:c', ['12:1 body-url']],
    ['[](/a)', ['10:1 body-url']],
    ['[a](/b "c&#1;")', ['10:1 body-url']],
    ['www.a.example/{x}', ['10:1 body-url', '10:15 body-expression']],
  ],
  'body-image': [
    ['a ![b](/c.png)', ['10:3 body-image']],
    ['![ ](/media/a.png)', ['10:1 body-image']],
    ['![a][b]\n\n[b]: /media/../b.png', ['12:1 body-image']],
  ],
  'body-heading': [
    ['# a', ['10:1 body-heading']],
    ['a\n\n##### b', ['12:1 body-heading']],
    ['a\n===', ['10:1 body-heading']],
  ],
  'body-syntax': [
    ['a <https://b.example>', ['10:3 body-syntax']],
    ['5<6', ['10:2 body-syntax']],
    ['a\0b \ufffd', ['10:2 body-syntax', '10:5 body-syntax']],
    ['a &#x202e;', ['10:1 body-syntax']],
    ['a\u200bb\n\nso\u00adft', ['10:2 body-syntax', '12:3 body-syntax']],
    ['a &#x200b;', ['10:1 body-syntax']],
    ['a\n\nCafe\u0301 noe\u0308l', ['12:4 body-syntax']],
    ['[^1]: a', ['10:1 body-syntax']],
    ['a[^1]\n\n[^1]: b\n[^1]: c', ['13:1 body-syntax']],
    ['[^1]: a[^1]', ['10:1 body-syntax']],
    ['[a]: /b', ['10:1 body-syntax']],
    ['[a][b]\n\n[b]: /c\n[b]: /d', ['13:1 body-syntax']],
    [
      `<Quote source="a" locator="b" lang="en">\n\n[x]: /y\n\n[^z]: c\n\n</Quote>\n\n[x] [^z]`,
      ['18:5 body-syntax'],
    ],
    ['<Incident id="a">b[^1]</Incident>\n\n[^1]: c', ['10:19 body-syntax']],
    ['<Incident id="a">[b](/c)</Incident>', ['10:18 body-syntax']],
    ['```js title="x"\na\n```', ['10:1 body-syntax']],
  ],
  'body-size': [
    ['a'.repeat(512 * 1024 + 1), ['10:1 body-size']],
    [`a\n\n${'> '.repeat(61)}b`, ['12:1 body-size']],
    [`a\r\n\r\n${'1. '.repeat(61)}b`, ['12:1 body-size']],
    [`${'&amp;'.repeat(500)}\n&lt;`, ['11:1 body-size']],
    [`${'5 < 6 '.repeat(2000)}\n<`, ['11:1 body-size']],
  ],
};

describe.each(Object.entries(bad))('%s', (rule, cases) => {
  test.each(cases)('%s', (body, expected) => {
    expect(problemsOf(body)).toEqual(expected);
    expect(expected.some((problem) => problem.endsWith(rule))).toBe(true);
  });
});

const good: Readonly<Record<string, readonly string[]>> = {
  'body-import-export': [
    'The export of arms',
    '- export of arms',
    '```\nimport x\n```',
    'a `\nexport b`',
  ],
  'body-expression': [
    'a \\{x\\}',
    '`{x}`',
    '```\n{x}\n```',
    '<Aside title="{x}">\na\n</Aside>',
    quote('\\{x\\}'),
  ],
  'body-html': ['a \\<b>', '5 < 6', '`<b>`', '**b**'],
  'body-component': [
    `a ${cite}`,
    quote('b'),
    `<Aside>\n\n${quote('a')}\n\n</Aside>`,
    '<Incident id="a">*b*</Incident>',
  ],
  'body-attribute': [
    cite,
    '<Quote source="a" locator="p. 5, &quot;x&quot;" lang="fa-AF" by="b">c</Quote>',
    '<Figures incident="a" measure="killed" population="civilians" />',
  ],
  'body-url': [
    '[a](/b/?c=d#e)',
    '[a](#b)',
    '[a](mailto:b@c.example)',
    '[a](HTTPS://b.example/@c)',
    '[a][b]\n\n[b]: /c',
  ],
  'body-image': ['![a](/media/b-c/d_e.jpeg)', '![a][b]\n\n[b]: /media/c.avif "d"'],
  'body-heading': ['## a\n\n### b\n\n#### c'],
  'body-syntax': [
    'a[^1]\n\n[^1]: b',
    '```js\na\n```',
    '[a](https://b.example)',
    'a &copy;',
    '```\r\n\tb\r\n```',
    'Café می\u200cخواهم',
  ],
  'body-size': ['a'.repeat(512 * 1024), `${'> '.repeat(58)}b`, '&amp;'.repeat(500)],
};

describe.each(Object.entries(good))('%s: accepted', (_, bodies) => {
  test.each(bodies)('%s', (body) => {
    expect(problemsOf(body)).toEqual([]);
  });
});

test('emphasis is counted into the depth', () => {
  const nested = (depth: number) => `${'*a '.repeat(depth)}b${' c*'.repeat(depth)}`;
  expect(problemsOf(nested(50))).toEqual([]);
  expect(problemsOf(nested(70))).toContain('10:178 body-size');
});

test('after fifty syntax errors the rest waits', () => {
  expect(problemsOf('5<6 '.repeat(60))).toHaveLength(50);
});

test('all problems are reported, in the order of the file, each with its mend', () => {
  const { problems } = parseBody('# a {x}\n\n<b>c</b> [d](data:e)\n\nexport f', 3);
  expect(problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
    '3 body-heading',
    '3 body-expression',
    '5 body-html',
    '5 body-url',
    '7 body-import-export',
  ]);
  expect(problems[1]).toEqual({
    rule: 'body-expression',
    severity: 'error',
    message: 'A brace begins a program expression, and entries hold no programs.',
    mend: 'Write \\{ for a brace that is text; write an attribute as name="value".',
    line: 3,
    column: 5,
  });
});
