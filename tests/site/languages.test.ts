import { describe, expect, inject, it } from 'vitest';
import { languageDefinitions } from '#site/languages.ts';
import { strings as arabic } from '#site/strings/ar/site.ts';
import { design, existsOnce } from '#site/urls.ts';
import * as english from '../support/english-words.ts';
import { attributes, builtPages, filesOf, internalLinks } from '../support/built-site.ts';
import { spokenTexts } from '../support/spoken-text.ts';

const dist = inject('dist');
const pages = builtPages(dist);
const isArabic = (url: string) => url === '/ar/' || url.startsWith('/ar/');
/** In a frame of another site there is neither head nor foot of a page. */
const isFrame = ({ url }: { readonly url: string }) => /\/embed\/[^/]+\/$/.test(url);
const inArabic = [...pages.values()].filter(({ url }) => isArabic(url));
const inEnglish = [...pages.values()].filter(({ url }) => !isArabic(url));
const twinOf = (url: string) => (isArabic(url) ? url.slice(3) : `/ar${url}`);

const links = (html: string, rel: string) =>
  [...html.matchAll(new RegExp(`<link rel="${rel}"[^>]*>`, 'g'))].map(([link]) => ({
    path: new URL(attributes(link, 'link', 'href')[0] ?? '', 'http://site').pathname,
    hreflang: attributes(link, 'link', 'hreflang')[0],
  }));

describe('the interface in Arabic', () => {
  it('has every page that readers have in English, and nothing that is no page', () => {
    expect(inArabic.length).toBeGreaterThan(100);
    expect(inArabic.map(({ url }) => twinOf(url)).sort()).toEqual(
      inEnglish
        .map(({ url }) => url)
        .filter((url) => !existsOnce(url))
        .sort(),
    );
    const others = filesOf(dist).filter((file) => /^ar\/.*(?<!\.html)$/.test(file));
    expect(others).toEqual([]);
  });

  it('runs from right to left, and the other from left to right', () => {
    for (const { html } of inArabic) expect(html).toContain('<html lang="ar" dir="rtl"');
    for (const { html } of inEnglish) expect(html).toContain('<html lang="en" dir="ltr"');
  });

  it('says at the foot of each page that no person has read its words yet', () => {
    expect(languageDefinitions.ar).toMatchObject({ drafted: 'machine' });
    for (const { url, html } of inArabic) {
      expect(html.includes(arabic.machineDrafted), url).toBe(!isFrame({ url }));
    }
    for (const { html } of inEnglish) expect(html).not.toContain(arabic.machineDrafted);
  });

  it('stays in Arabic whichever page is followed', () => {
    for (const page of inArabic) {
      const away = internalLinks(page)
        .map(({ path }) => path)
        .filter((path) => !isArabic(path) && path !== twinOf(page.url) && !existsOnce(path))
        .filter((path) => pages.has(path) && !page.url.includes('/versions/'));
      expect(away, page.url).toEqual([]);
    }
  });

  it('leads to the same page in the other language from every page', () => {
    for (const { url, html } of [...pages.values()].filter((page) => !isFrame(page))) {
      if (existsOnce(url)) continue;
      const [switches] = [...html.matchAll(/<a lang="(?:ar|en)"[^>]*>/g)].map(([link]) => link);
      expect(attributes(switches ?? '', 'a', 'href'), url).toEqual([twinOf(url)]);
      expect(attributes(switches ?? '', 'a', 'hreflang')).toEqual([isArabic(url) ? 'en' : 'ar']);
    }
  });
});

describe('the page for contributors', () => {
  it('exists in English only, offers no switch, and is linked as it is from pages in Arabic', () => {
    const { html = '' } = pages.get(design) ?? {};
    expect(pages.has(twinOf(design))).toBe(false);
    expect(html).toContain('<html lang="en" dir="ltr"');
    expect(attributes(html, 'a', 'hreflang')).toEqual([]);
    expect(links(html, 'alternate').filter(({ hreflang }) => hreflang)).toEqual([]);
    expect(links(html, 'canonical')).toEqual([{ path: design, hreflang: undefined }]);
    const about = pages.get('/ar/about/')?.html ?? '';
    expect(attributes(about, 'a', 'href')).toContain(design);
  });
});

describe('words on a page in Arabic', () => {
  /** Latin letters that the markup passes off as Arabic; what belongs to no language (addresses, letters of exhibits) is fine. */
  const unmarked = (html: string) =>
    spokenTexts(html)
      .filter(({ lang, inside }) => lang === 'ar' && !inside.includes('svg'))
      .filter(({ inside }) => !inside.includes('code') && !inside.includes('bdi'))
      .filter(({ text }) => /[A-Za-z]{2}/.test(text))
      .map(({ text }) => text.trim());

  it('are in Arabic, or marked as what they are', () => {
    for (const { url, html } of inArabic) expect(unmarked(html), url).toEqual([]);
  });

  it('are seen when they are not', () => {
    const page = (body: string) => `<html lang="ar" dir="rtl"><body>${body}</body></html>`;
    expect(unmarked(page('<p>Search <bdi lang="en">Kabul</bdi></p>'))).toEqual(['Search']);
    expect(unmarked(page('<p lang="en">One<br>Two</p><p>ثلاثة</p>'))).toEqual([]);
  });

  it('are never those of the interface in English, neither in drawings nor in names for screen readers', () => {
    const found = (html: string) =>
      english.sentences.filter((sentence) => html.slice(html.indexOf('<body')).includes(sentence));
    expect(english.sentences.length).toBeGreaterThan(150);
    for (const { url, html } of inArabic) expect(found(html), url).toEqual([]);
    expect(inEnglish.flatMap(({ html }) => found(html)).length).toBeGreaterThan(100);
  });
});

describe('addresses in several languages', () => {
  const words = ['/', '/map/', '/timeline/', '/search/', '/verdicts/', '/stale/', '/fact-checks/'];

  it('name each other where the words of the interface are the page', () => {
    for (const path of words) {
      const all = [
        { path, hreflang: 'en' },
        { path: twinOf(path), hreflang: 'ar' },
        { path, hreflang: 'x-default' },
      ];
      for (const url of [path, twinOf(path)]) {
        const { html = '' } = pages.get(url) ?? {};
        expect(links(html, 'alternate').filter(({ hreflang }) => hreflang)).toEqual(all);
        expect(links(html, 'canonical')).toEqual([{ path: url, hreflang: undefined }]);
      }
    }
  });

  it('are one where the page is a text in one language', () => {
    const texts = inArabic.filter(({ url }) =>
      /^\/ar\/(incidents|sources)\/[^/]+\/$|about/.test(url),
    );
    expect(texts.length).toBeGreaterThan(40);
    for (const { url, html } of texts) {
      expect(links(html, 'canonical')).toEqual([{ path: twinOf(url), hreflang: undefined }]);
      expect(links(html, 'alternate')).toEqual([]);
    }
  });
});
