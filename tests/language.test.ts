import { afterEach, describe, expect, it } from 'vitest';
import { interfaceLanguages, type InterfaceLanguage } from '#domain/interface-language.ts';
import { counted, formsOf } from '#site/counts.ts';
import { wordDate } from '#site/dates.ts';
import { fullDate, partialDate } from '#domain/partial-date.ts';
import { strings } from '#site/strings.ts';
import { collectionLabels } from '#site/labels.ts';
import { foreign, foreignParts, readFrom, spokenIn } from '#site/language.ts';
import { countryName } from '#site/names.ts';
import { listed, wordFigure } from '#site/sentences.ts';
import { counts as arabicCounts } from '#site/strings/ar/counts.ts';
import {
  design,
  exampleAnchor,
  home,
  homePath,
  isPage,
  languageOfPath,
  pathIn,
  searchIndex,
} from '#site/urls.ts';

const offered = ['en', 'ar'] as const;
const readIn = (language: InterfaceLanguage) =>
  readFrom(() => ({ language, offered, texts: 'en' }));
afterEach(() => readFrom(() => undefined));

describe('words of the interface', () => {
  it('are English where nothing says otherwise', () => {
    expect(strings.search).toBe('Search');
  });
  it('are looked up when they are read, also through a label that was kept', () => {
    const kept = { strings, collectionLabels };
    readIn('ar');
    expect(kept.strings.search).toBe('بحث');
    expect(Object.entries(kept.collectionLabels)[0]).toEqual(['fact-checks', 'التدقيقات']);
    readIn('en');
    expect(kept.strings.search).toBe('Search');
  });
});

describe('counts', () => {
  it('have every plural form of their language', () => {
    const forms = new Intl.PluralRules('ar').resolvedOptions().pluralCategories.toSorted();
    for (const [what, words] of Object.entries(arabicCounts)) {
      expect(Object.keys(words).toSorted(), what).toEqual(forms);
    }
  });
  it.each([
    [0, 'لا حوادث'],
    [1, 'حادثة واحدة'],
    [2, 'حادثتان'],
    [3, '3 حوادث'],
    [11, '11 حادثة'],
    [1200, '1,200 حادثة'],
  ])('%d in Arabic: %s', (number, words) => {
    readIn('ar');
    expect(counted(number, 'incident')).toBe(words);
    expect(formsOf('incident').other).toContain('#');
  });
});

describe('in Arabic', () => {
  it.each([
    ['2022-09-05', '5 سبتمبر 2022'],
    ['2016-22', 'صيف 2016'],
    ['2023-12~', 'نحو ديسمبر 2023'],
    ['2022?', '2022 (غير مؤكد)'],
    ['2014/2015', 'من 2014 إلى 2015'],
  ])('%s is %s', (date, words) => {
    readIn('ar');
    expect(wordDate(partialDate.parse(date))).toBe(words);
  });
  it('numbers, lists and countries are worded too', () => {
    readIn('ar');
    const figure = { value: 8, min: undefined, max: undefined, wording: undefined };
    expect(wordFigure({ ...figure, qualifier: 'at-least' })).toBe('ما لا يقل عن 8');
    expect(listed(['أ', 'ب', 'ج'])).toBe('أ وب وج');
    expect(countryName('AF')).toBe('أفغانستان');
    expect(wordDate(fullDate.parse('2026-11-22'))).not.toMatch(/[٠-٩]/);
  });
});

describe('words of entries', () => {
  it('say their language only on a page in another', () => {
    expect(spokenIn()).toEqual({});
    expect(spokenIn('ar')).toEqual({ lang: 'ar', dir: 'rtl' });
    readIn('ar');
    expect(spokenIn()).toEqual({ lang: 'en', dir: 'ltr' });
    expect(spokenIn('ar')).toEqual({});
  });
  it('are found again in a sentence', () => {
    expect(foreign('Kabul')).toBe('Kabul');
    readIn('ar');
    expect(foreignParts(`ادعاء ${foreign('Kabul')}.`)).toEqual(['ادعاء ', 'Kabul', '.']);
  });
});

describe('addresses', () => {
  it('have the prefix of every language but the first', () => {
    expect(home()).toBe('/');
    readIn('ar');
    expect(home()).toBe('/ar/');
    expect(searchIndex).toBe('/pagefind/');
  });
  it('tell their language', () => {
    const paths = ['/', '/ar/', '/ar', '/ar/map/', '/arms/', '/map/ar/'];
    expect(paths.map((path) => languageOfPath(path, offered))).toEqual([
      'en',
      'ar',
      'ar',
      'ar',
      'en',
      'en',
    ]);
  });
  it('lead to the same page in another language, and to the home of a text', () => {
    readIn('ar');
    expect([pathIn('en', '/ar/map/'), pathIn('ar', '/map/'), pathIn('ar', '/ar/')]).toEqual([
      '/map/',
      '/ar/map/',
      '/ar/',
    ]);
    expect([homePath('/ar/x/', 'en'), homePath('/x/', 'ar'), homePath('/ar/x/', 'ru')]).toEqual([
      '/x/',
      '/ar/x/',
      '/x/',
    ]);
  });
  it('stay as they are where a page has no twin', () => {
    readIn('ar');
    expect([design, `${design}#${exampleAnchor}`].map((path) => pathIn('ar', path))).toEqual([
      '/design/',
      '/design/#about_the_examples',
    ]);
    expect(pathIn('ar', '/design/x/')).toBe('/ar/design/x/');
  });
  it('are told apart from addresses of files and of other sites', () => {
    const all = [
      '/',
      '/map/',
      '/map/#x',
      '//x.y/',
      '/map.svg',
      '/feed/a.xml',
      'https://x.y/',
      '#x',
    ];
    expect(all.filter(isPage)).toEqual(['/', '/map/', '/map/#x']);
  });
  it('are offered in languages that are known', () => {
    expect(interfaceLanguages).toEqual(offered);
  });
});
