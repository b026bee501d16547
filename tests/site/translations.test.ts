import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import * as urls from '#site/urls.ts';
import { attributes, builtPages, visibleText } from '../support/built-site.ts';
import { contentCopy, runVerb } from '../support/site-build.ts';
import { siteCorpus, theOne } from '../support/site-corpus.ts';

const original = theOne(siteCorpus()['fact-checks'], ({ id }) => id.startsWith('kabulov'));
const translation = { id: 'kabulov-in-arabic', title: 'السجل يناقض كابولوف' };
const originalPath = urls.factCheckUrl(original);
const translationPath = `/ar${urls.factCheckUrl(translation)}`;

let pages: ReturnType<typeof builtPages>;
const htmlAt = (url: string) => pages.get(url)?.html ?? '';

/** The real content with one fact-check that is also there in Arabic. */
beforeAll(async () => {
  const copy = await contentCopy();
  const folder = join(copy.content, 'fact-checks/2026');
  const text = await readFile(join(folder, `${original.id}.mdx`), 'utf8');
  const translated = text
    .replace(/^title: .*$/m, `title: ${translation.title}`)
    .replace(/^  lang: en$/m, '  lang: ar')
    .replace(/^lang: en$/m, `lang: ar\ntranslationOf: ${original.id}`);
  await writeFile(join(folder, `${translation.id}.mdx`), translated);
  const { exitCode, output } = await runVerb('build', [
    '--content',
    copy.content,
    '--out-dir',
    copy.out,
  ]);
  if (exitCode !== 0) throw new Error(`The translated content does not build.\n${output}`);
  pages = builtPages(copy.out);
  return () => copy[Symbol.asyncDispose]();
}, 120_000);

const alternates = (html: string) =>
  [...html.matchAll(/<link rel="alternate" hreflang[^>]*>/g)].map(([link]) => [
    attributes(link, 'link', 'hreflang')[0],
    new URL(attributes(link, 'link', 'href')[0] ?? '').pathname,
  ]);
const canonical = (html: string) =>
  /<link rel="canonical" href="https:\/\/[^/"]+([^"]*)"/.exec(html)?.[1];

it('names original and translation on both, the original for everybody else', () => {
  for (const url of [originalPath, translationPath]) {
    expect(alternates(htmlAt(url))).toEqual([
      ['en', originalPath],
      ['ar', translationPath],
      ['x-default', originalPath],
    ]);
  }
});

it('leads readers from each to the other', () => {
  expect(htmlAt(originalPath)).toMatch(
    new RegExp(`<a href="${translationPath}" hreflang="ar">\\s*<bdi lang="ar">`),
  );
  expect(htmlAt(translationPath)).toMatch(
    new RegExp(`<a href="${originalPath}" hreflang="en">\\s*<bdi lang="en">`),
  );
});

it('has each at home in the interface of its language', () => {
  expect(htmlAt(translationPath)).toContain('<html lang="ar" dir="rtl"');
  expect(htmlAt(translationPath)).toMatch(/<h1[^>]*>\s*السجل يناقض كابولوف\s*<\/h1>/);
  expect(htmlAt(originalPath)).toContain('<html lang="en" dir="ltr"');
  const twins = [originalPath, translationPath, `/ar${originalPath}`, translationPath.slice(3)];
  expect(twins.map((url) => canonical(htmlAt(url)))).toEqual([
    originalPath,
    translationPath,
    originalPath,
    translationPath,
  ]);
});

it('marks a translation in the interface of another language', () => {
  expect(htmlAt(translationPath.slice(3))).toMatch(/<h1[^>]*>\s*<bdi lang="ar">/);
});

it('writes its structured data in its own language', () => {
  const data = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/;
  const review: unknown = JSON.parse(data.exec(htmlAt(translationPath))?.[1] ?? '{}');
  expect(review).toMatchObject({ inLanguage: 'ar', reviewRating: { alternateName: 'خاطئ' } });
  expect(JSON.stringify(review)).toContain(`https://plumbline.example${translationPath}`);
});

it('lists what has no translation in its own language', () => {
  const list = visibleText(htmlAt('/ar/fact-checks/'));
  for (const { title } of siteCorpus()['fact-checks'].values()) expect(list).toContain(title);
  expect(visibleText(htmlAt('/fact-checks/'))).toContain(translation.title);
});
