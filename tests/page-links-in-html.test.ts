import { afterEach, expect, it } from 'vitest';
import { readFrom } from '#site/language.ts';
import { pageLinksInHtml } from '../src/components/text/body/page-links-in-html.ts';

afterEach(() => readFrom(() => undefined));

const html =
  '<a href="/map/">a</a> <a href="/media/x.jpg">b</a> <a href="https://x.y/" rel="external">c</a> <a href="#d">d</a>';

it('leaves links as they are in the first language', () => {
  expect(pageLinksInHtml(html)).toBe(html);
});

it('keeps links to pages, and only those, to another language', () => {
  readFrom(() => ({ language: 'ar', offered: ['en', 'ar'], texts: 'en' }));
  expect(pageLinksInHtml(html)).toBe(html.replace('"/map/"', '"/ar/map/"'));
});
