import { describe, expect, it } from 'vitest';
import { relativeAddresses } from '#formats/relative-addresses.ts';

const copy = { site: 'https://site.example', notPacked: ['/copies/site.example.zip'] };
const page = (html: string, path = 'fact-checks/one/index.html') =>
  relativeAddresses(html, path, copy);

describe('addresses in a page of a copy', () => {
  it.each([
    ['<a href="/about/">', '<a href="../../about/index.html">'],
    ['<a class="x" href="/about/?q=a/b#c">', '<a class="x" href="../../about/index.html?q=a/b#c">'],
    ['<a href="/">', '<a href="../../index.html">'],
    ['<a href="/#x">', '<a href="../../index.html#x">'],
    ['<a href="/fact-checks/one/one.html">', '<a href="../../fact-checks/one/one.html">'],
    ['<image href="/map/base.1.svg"/>', '<image href="../../map/base.1.svg"/>'],
    ['<form action="/search/">', '<form action="../../search/index.html">'],
    [
      '<div data-index="/pagefind/" data-root="/">',
      '<div data-index="../../pagefind/" data-root="../../">',
    ],
    ['<a title="a > b" href="/x.csv">', '<a title="a > b" href="../../x.csv">'],
    [
      '<a href="/copies/site.example.zip">',
      '<a href="https://site.example/copies/site.example.zip">',
    ],
  ])('%s', (published, packed) => {
    expect(page(published)).toBe(packed);
  });

  it.each([
    '<a href="#x">',
    '<a href="https://else.example/">',
    '<a href="//else.example/">',
    '<link rel="canonical" href="https://site.example/about/">',
    '<p>href="/about/"</p>',
    '<blockquote cite="/about/" title=" href=\'/about/\'">',
    '<code>&lt;a href="/about/"&gt;</code>',
  ])('leaves %s', (html) => {
    expect(page(html)).toBe(html);
  });

  it('begin where the page is', () => {
    expect(page('<a href="/about/">', 'index.html')).toBe('<a href="./about/index.html">');
    expect(page('<a href="/">', '404.html')).toBe('<a href="./index.html">');
  });
});

it('makes addresses in styles relative, and leaves other files alone', () => {
  const style =
    '@font-face{src:url(/_astro/a.woff2)format("woff2"),url("/b.woff")}a{b:url(data:x)}';
  expect(relativeAddresses(style, '_astro/entry.css', copy)).toBe(
    '@font-face{src:url(../_astro/a.woff2)format("woff2"),url("../b.woff")}a{b:url(data:x)}',
  );
  expect(relativeAddresses('{"a":" href=\\"/x\\""}', 'api/v1/x.json', copy)).toContain('/x');
});
