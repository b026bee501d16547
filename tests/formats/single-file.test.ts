import { expect, it, test } from 'vitest';
import { singleFiles } from '#formats/single-file.ts';

const site = 'https://site.example';
const address = `${site}/fact-checks/a/`;
const files: Readonly<Record<string, string>> = {
  '/a.css': 'h1{color:red}@font-face{src:url(a.woff2)}',
  '/print.css': 'nav{display:none}',
  '/base.svg': 'PHN2Zy8+',
  '/icon.svg': 'PHN2Zz8+',
};
const held = 'data:image/svg+xml;base64,PHN2Zy8+';
const words = {
  notice: { label: 'Copy', text: ['A copy of ', { text: address, href: address }, ' <b>'] },
  sources: {
    id: 'section_sources',
    title: 'Sources',
    lines: [[{ text: 'كتاب', lang: 'ar' }, ': ', { text: 'b', href: 'https://b.example/' }]],
  },
};

const copyOf = singleFiles(site, (path) => files[path]);
const copy = (body: string, head = '') =>
  copyOf(
    {
      html: `<!doctype html><html lang="en"><head>${head}</head><body><main>${body}</main></body></html>`,
      address,
    },
    words,
  );
/** What stands in the copy for markup of the page. */
const kept = (body: string) =>
  /<main>(.*?)<section id="section_sources"/s.exec(copy(body).html)?.[1];

it('begins with the character set and the policy, and wants no place in search engines', () => {
  const { html } = copy('', '<title>A</title><meta name="Robots" content="all"><meta charset=x>');
  expect(html).toMatch(
    /^<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:[^"]*"><meta name="robots" content="noindex"><title>A<\/title>/,
  );
  expect(html.match(/charset|robots/gi)).toHaveLength(2);
});

it('says of what it is a copy, and lists its sources, as text and never as markup', () => {
  const { html } = copy('<h1>A</h1>');
  expect(html).toContain(
    `<aside class="copied sheet meta" aria-label="Copy"><p>A copy of <a href="${address}">${address}</a> &lt;b&gt;</p></aside><main><h1>A</h1>`,
  );
  expect(html).toContain(
    '<ol class="rows"><li><span lang="ar" dir="auto">كتاب</span>: <a href="https://b.example/">b</a></li></ol></section></main>',
  );
});

it('holds its stylesheets in their order, without fonts that would be loaded', () => {
  const { html, leftOut } = copy(
    '',
    '<link rel=stylesheet href="/a.css"><style>b{c:d}</style><link rel="stylesheet" href="/print.css" media="print"><link rel="alternate stylesheet" href="/a.css">',
  );
  expect(html).toContain(
    '<style>h1{color:red}</style><style>b{c:d}</style><style media="print">nav{display:none}</style>',
  );
  expect(leftOut).toEqual([]);
});

it('keeps links that name something, and none that makes a browser ask', () => {
  const { html } = copy(
    '',
    [
      `<link rel="canonical" href="/fact-checks/a/"><link rel="alternate" hreflang="ru" href="/ru/"><link rel="alternate" type="application/atom+xml" href="/feed.xml" class="x">`,
      '<link rel="icon" href="/icon.svg" type="image/svg+xml">',
      '<link rel="preload" as="font" href="/a.woff2" crossorigin><link rel="modulepreload" href="/a.js">',
      '<link rel="dns-prefetch" href="//else.example"><link rel="alternate preload" href="/x">',
      '<link rel="manifest" href="/m.json"><link rel="apple-touch-icon" href="/no.png"><link>',
      '<base href="https://else.example/"><meta http-equiv="refresh" content="0;url=/x">',
    ].join(''),
  );
  expect(html.match(/<link[^>]*>/g)).toEqual([
    `<link rel="canonical" href="${address}">`,
    `<link rel="alternate" href="${site}/ru/" hreflang="ru">`,
    `<link rel="alternate" href="${site}/feed.xml" type="application/atom+xml">`,
    '<link rel="icon" href="data:image/svg+xml;base64,PHN2Zz8+">',
  ]);
  expect(html).not.toMatch(/<base|refresh|woff2/);
});

test.each([
  ['<a href="/claimants/b/#c">b</a>', `<a href="${site}/claimants/b/#c">b</a>`],
  ['<a href="#d">d</a>', '<a href="#d">d</a>'],
  [`<a href="${address}#d">d</a>`, '<a href="#d">d</a>'],
  ['<a href="/fact-checks/a/">self</a>', `<a href="${address}">self</a>`],
  ['<a href="https://b.example/x?y#z" ping="/p">b</a>', '<a href="https://b.example/x?y#z">b</a>'],
  ['<a href="mailto:a@b.example">m</a>', '<a href="mailto:a@b.example">m</a>'],
  ['<a href=" java\tscript:alert(1)">j</a>', '<a>j</a>'],
  ['<a href="data:text/html,x">j</a>', '<a>j</a>'],
  ['<svg><a href="/map/"></a></svg>', `<svg><a href="${site}/map/"></a></svg>`],
  ['<img src="/base.svg" srcset="/b.png 2x" sizes="1px" alt="">', `<img src="${held}" alt="">`],
  [
    '<picture><source srcset="/b.png"><img src="/base.svg"></picture>',
    `<picture><img src="${held}"></picture>`,
  ],
  ['<image href="/base.svg">', `<img href="${held}">`],
  ['<svg><image href="/base.svg" x="1"/></svg>', `<svg><image href="${held}" x="1"></image></svg>`],
  ['<svg><image xlink:href="/base.svg"/></svg>', `<svg><image xlink:href="${held}"></image></svg>`],
  ['<svg><use href="#s"/></svg>', '<svg><use href="#s"></use></svg>'],
  ['<svg fill="url(#g)"></svg>', '<svg fill="url(&quot;#g&quot;)"></svg>'],
  [
    '<p style="background:url(/base.svg)">x</p>',
    `<p style="background:url(&quot;${held}&quot;)">x</p>`,
  ],
  ['<p onclick="x()" title="url(/x)">x</p>', '<p title="url(/x)">x</p>'],
  ['<nav><a href="/">n</a></nav><form action="/s"><input></form>', ''],
  ['<template><img src="/x.png"></template>', ''],
  ['<script>x()</script><script src="/x.js"></script><script type="module">y</script>', ''],
  [
    '<script type="application/ld+json">{"a":"</"}</script>',
    '<script type="application/ld+json">{"a":"</"}</script>',
  ],
  ['<p>a &lt;img src=x&gt; &amp; b', '<p>a &lt;img src=x&gt; &amp; b</p>'],
])('%s becomes %s', (body, expected) => {
  expect(kept(body)).toBe(expected);
});

test.each([
  ['<img src="https://else.example/a.png" alt="A">', 'https://else.example/a.png'],
  ['<img src="/missing.png">', '/missing.png'],
  ['<img src="/../../etc/passwd">', '/../../etc/passwd'],
  ['<svg><use href="/base.svg#s"/></svg>', '/base.svg#s'],
  ['<svg><image href="http://else.example/a.svg"/></svg>', 'http://else.example/a.svg'],
  ['<svg filter="url(https://else.example/f.svg#f)"></svg>', 'https://else.example/f.svg#f'],
  ['<p style="background:url(\'//else.example/a.png\')">', '//else.example/a.png'],
  ['<style>@import "/a.css";</style>', '"/a.css"'],
  ['<link rel="stylesheet" href="/missing.css">', '/missing.css'],
  ['<link rel="stylesheet" href="https://else.example/a.css">', 'https://else.example/a.css'],
  ['<iframe src="/embed/"></iframe>', '<iframe> /embed/'],
  ['<object data="/a.pdf"></object>', '<object>'],
  ['<video src="/a.mp4" poster="/a.png"></video>', '<video> /a.mp4'],
  ['<input type="image" src="/base.svg">', '/base.svg'],
])('names what it cannot hold: %s', (body, missing) => {
  const { html, leftOut } = copy(body);
  expect(leftOut).toEqual([missing]);
  expect(html).not.toContain(`="${missing}"`);
});

it('needs no section of sources where none are cited', () => {
  const { html } = copyOf(
    { html: '<main>x</main>', address },
    { ...words, sources: { ...words.sources, lines: [] } },
  );
  expect(html).not.toContain('section_sources');
});

it('refuses what has no text to copy', () => {
  expect(() => copyOf({ html: '<p>x</p>', address }, words)).toThrow('The page has no <main>');
});
