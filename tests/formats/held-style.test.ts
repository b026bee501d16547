import { describe, expect, it, test } from 'vitest';
import { heldStyle } from '#formats/held-style.ts';

const files: Readonly<Record<string, string>> = { '/css/dot.svg': 'PHN2Zy8+' };
const surroundings = {
  address: 'https://site.example/css/a.css',
  site: 'https://site.example',
  fileAt: (path: string) => files[path],
};
const held = (css: string) => heldStyle(css, surroundings);
const dot = 'url("data:image/svg+xml;base64,PHN2Zy8+")';

test.each([
  'a{color:light-dark(#fff, #000)}@layer a, b;@container x (min-width: 3em) { & b { c: d } }',
  'a::after{content:" <" attr(href) ">"}',
  '@font-face{font-family:X;src:local("Georgia"), local(Arial)}',
  '/* url(x.png) and @import */ a{--b:{c:d}}',
  'a{background:url("#g")}',
  'a{b:c',
  '@media print{a{b:c}}}}}',
  '',
])('leaves %j as it is', (css) => {
  expect(held(css)).toEqual({ text: css, leftOut: [] });
});

test.each([
  'url(dot.svg)',
  'url( dot.svg )',
  'url("dot.svg")',
  "url('dot.svg')",
  "URL( '/css/dot.svg' )",
  'url(//site.example/css/dot.svg#here)',
  'url(https://site.example/css/../css/dot.svg?1)',
  String.raw`url(d\6ft.svg)`,
  String.raw`\75rl(dot.svg)`,
  'src("dot.svg")',
])('takes in a picture of the site: %s', (address) => {
  expect(held(`a{background:${address} top}`)).toEqual({
    text: `a{background:${dot} top}`,
    leftOut: [],
  });
});

test('takes in the pictures of a list, and leaves its types', () => {
  const css = 'a{background:image-set("dot.svg" type("image/svg+xml") 1x, url(dot.svg) 2x)}';
  expect(held(css)).toEqual({
    text: `a{background:image-set(${dot} type("image/svg+xml") 1x, ${dot} 2x)}`,
    leftOut: [],
  });
});

describe('what cannot be held', () => {
  const empty = 'url("data:,")';

  it.each([
    ['another host', 'url(https://else.example/dot.svg)', 'https://else.example/dot.svg'],
    ['a missing file', "url('no.svg')", 'no.svg'],
    ['what is no picture', 'url(b.css)', 'b.css'],
    ['what is no address', 'url("http://[")', 'http://['],
    ['a quoted list', 'image-set("https://else.example/a.png" 1x)', 'https://else.example/a.png'],
  ])('is named and left out: %s', (_, value, address) => {
    const { text, leftOut } = held(`a{mask:${value}}`);
    expect(leftOut).toEqual([address]);
    expect(text).toContain(empty);
    expect(text).not.toContain(address);
  });

  it('is an address that is broken off, too', () => {
    const { text, leftOut } = held('a{b:url(x"y.png) c}');
    expect(leftOut).toHaveLength(1);
    expect(text).not.toContain('x"y');
  });

  it.each(['@import "b.css";', '@import url(b.css) layer(x) screen;', '@IMPORT url("b.css")'])(
    'is another stylesheet: %s',
    (rule) => {
      const { text, leftOut } = held(`${rule}a{b:c}`.replace('")a', '");a'));
      expect(text.trim()).toBe('a{b:c}');
      expect(leftOut).toEqual([expect.stringContaining('b.css')]);
    },
  );
});

test('fonts that would be loaded are gone, without a word', () => {
  const face = (src: string) => `@font-face { font-family: X; src: ${src} }`;
  const faces = [face('url(a.woff2) format("woff2")'), face('local("X"), URL("a.woff2")')];
  expect(held(`a{b:c}${faces.join('')}d{e:f}`)).toEqual({ text: 'a{b:c}d{e:f}', leftOut: [] });
});

test('nothing in a stylesheet ends the element in which it stands', () => {
  const { text } = held('a::after{content:"</style><script>alert(1)</script>"}');
  expect(text).not.toMatch(/<\//);
  expect(text).toContain(String.raw`<\/style>`);
});
