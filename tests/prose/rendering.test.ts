import { expect, test } from 'vitest';
import { parseBody } from '#prose/parse.ts';

const render = (body: string) => {
  const { prose, problems } = parseBody(body);
  expect(problems).toEqual([]);
  return prose.map((part) => (typeof part === 'string' ? part : `[${part.component}]`)).join('');
};

const cases: readonly (readonly [body: string, html: string])[] = [
  ['', ''],
  [
    'a *b* **c** ~~d~~ `e&f`',
    '<p>a <em>b</em> <strong>c</strong> <del>d</del> <code>e&amp;f</code></p>',
  ],
  ['"a" -- b... <c'.replace('<c', '\\<c'), '<p>&quot;a&quot; -- b... &lt;c</p>'],
  ['a  \nb', '<p>a<br>\nb</p>'],
  ['## a\n\n### b\n\n#### c', '<h2>a</h2><h3>b</h3><h4>c</h4>'],
  ['> a\n\n***', '<blockquote dir="auto"><p>a</p></blockquote><hr>'],
  ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['- a\n\n- b', '<ul><li><p>a</p></li><li><p>b</p></li></ul>'],
  ['1. a', '<ol><li>a</li></ol>'],
  ['3. a\n   - b', '<ol start="3"><li>a<ul><li>b</li></ul></li></ol>'],
  [
    '- [x] a\n- [ ] b',
    '<ul><li><input type="checkbox" disabled checked aria-label="Done"> a</li><li><input type="checkbox" disabled aria-label="Not done"> b</li></ul>',
  ],
  [
    '| a | b |\n|--:|---|\n| 1 | 2 |',
    '<table><thead><tr><th scope="col" data-align="right">a</th><th scope="col">b</th></tr></thead><tbody><tr><td data-align="right">1</td><td>2</td></tr></tbody></table>',
  ],
  ['| a |\n|---|', '<table><thead><tr><th scope="col">a</th></tr></thead></table>'],
  ['```js\nimport {a}\n```', '<pre><code class="language-js">import {a}</code></pre>'],
  ['```\n\\{a\\} \\\\{b}\n```', '<pre><code>\\{a\\} \\\\{b}</code></pre>'],
  [
    '[a](https://b.example/?c&d "e\\"f")',
    '<p><a href="https://b.example/?c&amp;d" title="e&quot;f" rel="external">a</a></p>',
  ],
  ['[a](/b) [c][d]\n\n[d]: #e "f"', '<p><a href="/b">a</a> <a href="#e" title="f">c</a></p>'],
  [
    '![a "b"](/media/c.png "d")',
    '<p><img src="/media/c.png" alt="a &quot;b&quot;" title="d" loading="lazy"></p>',
  ],
  ['![a][b]\n\n[b]: /media/c.png', '<p><img src="/media/c.png" alt="a" loading="lazy"></p>'],
  ['<Evidence id="a" />', '<p>[Evidence]</p>'],
  ['<Evidence id="a" /> <Evidence id="b" />', '<p>[Evidence] [Evidence]</p>'],
  ['a\n<Evidence id="a" />\nb', '<p>a\n[Evidence]\nb</p>'],
  ['a\n\n<Evidence id="a" />\n\nb', '<p>a</p><p>[Evidence]</p><p>b</p>'],
  ['- <Evidence id="a" />', '<ul><li>[Evidence]</li></ul>'],
  ['> a\n> <Evidence id="a" />', '<blockquote dir="auto"><p>a\n[Evidence]</p></blockquote>'],
  ['<Figures incident="a" measure="killed" />', '[Figures]'],
];

test.each(cases)('%s', (body, html) => {
  expect(render(body)).toBe(html);
});

test('footnotes are numbered by first call, and lead back to every call', () => {
  expect(render('a[^z]b[^y]c[^z]\n\n[^y]: Y[^x]\n[^z]: Z\n[^x]: X')).toBe(
    '<p>a<sup><a href="#fn-1" id="fn-ref-1" role="doc-noteref">1</a></sup>' +
      'b<sup><a href="#fn-2" id="fn-ref-2" role="doc-noteref">2</a></sup>' +
      'c<sup><a href="#fn-1" id="fn-ref-1-2" role="doc-noteref">1</a></sup></p>' +
      '<section class="footnotes" role="doc-endnotes" aria-label="Footnotes"><ol>' +
      '<li id="fn-1"><p>Z</p><p><a href="#fn-ref-1" role="doc-backlink" aria-label="Back to reference 1">\u21a9\ufe0e</a>' +
      '<a href="#fn-ref-1-2" role="doc-backlink" aria-label="Back to reference 1-2">\u21a9\ufe0e</a></p></li>' +
      '<li id="fn-2"><p>Y<sup><a href="#fn-3" id="fn-ref-3" role="doc-noteref">3</a></sup></p>' +
      '<p><a href="#fn-ref-2" role="doc-backlink" aria-label="Back to reference 2">\u21a9\ufe0e</a></p></li>' +
      '<li id="fn-3"><p>X</p><p><a href="#fn-ref-3" role="doc-backlink" aria-label="Back to reference 3">\u21a9\ufe0e</a></p></li>' +
      '</ol></section>',
  );
});

test('a component carries its attributes, its place in the file and what it holds', () => {
  const body = 'a\n\n<Aside title="b &amp; {c}">\nd <Evidence id="e" />\n</Aside>';
  expect(parseBody(body, 20).prose).toEqual([
    '<p>a</p>',
    {
      component: 'Aside',
      attributes: { title: 'b & {c}' },
      line: 22,
      column: 1,
      children: [
        '<p>d ',
        { component: 'Evidence', attributes: { id: 'e' }, children: [], line: 23, column: 3 },
        '</p>',
      ],
    },
  ]);
});

test.each([
  ['2*3*4 = _x_ & "y" -- ...', '2*3*4 = _x_ &amp; &quot;y&quot; -- ...'],
  ['\\{a\\} \\<b \\*c', '{a} &lt;b *c'],
  ['«Нет» 😀 آمریکا', '«Нет» 😀 آمریکا'],
  ['# a [b](javascript:c) &amp;', '# a [b](javascript:c) &amp;amp;'],
])('a quotation is printed as it is written: %s', (words, printed) => {
  const tags = ['<Quote source="a" locator="b > c" lang="ru">', '</Quote>'] as const;
  for (const body of [tags.join(words), tags.join(`\n${words}\n`), tags.join(`\n\n${words}\n\n`)]) {
    expect(parseBody(body)).toMatchObject({
      problems: [],
      prose: [{ children: [`<p>${printed}</p>`] }],
    });
  }
});

test('a quotation keeps its paragraphs', () => {
  const body = '<Quote source="a" locator="b" lang="en">\nc\nd\n\n\n  e\n</Quote>';
  expect(parseBody(body).prose).toMatchObject([{ children: ['<p>c\nd</p><p>e</p>'] }]);
});
