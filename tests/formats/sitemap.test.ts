import { expect, it } from 'vitest';
import { sitemapFiles, type ListedPage } from '#formats/sitemap.ts';

const page = (number: number, changedOn?: string): ListedPage => ({
  address: `https://site.example/${number}/`,
  changedOn,
  alternates: [],
});
const written = async (pages: readonly ListedPage[]) => {
  const files = await sitemapFiles(pages, (file) => `https://site.example/${file}`);
  return files.map(({ path, content }) => ({ path, text: new TextDecoder().decode(content) }));
};

it('lists a page with its day and its languages, whatever its address', async () => {
  const alternates = [{ lang: 'en', address: 'https://site.example/?a&b' }];
  const [one] = await written([{ ...page(1, '2026-11-22'), alternates }, page(2)]);
  expect(one?.text).toContain(
    '<url><loc>https://site.example/1/</loc><lastmod>2026-11-22T00:00:00.000Z</lastmod>' +
      '<xhtml:link rel="alternate" hreflang="en" href="https://site.example/?a&amp;b"/></url>' +
      '<url><loc>https://site.example/2/</loc></url>',
  );
});

it('begins a new file where one would be too long, and dates each in the index', async () => {
  const pages = Array.from({ length: 45_001 }, (_, number) => page(number, '2026-01-02'));
  const files = await written([page(-1, '2026-11-22'), ...pages]);
  expect(files.map(({ path }) => path)).toEqual([
    'sitemap-0.xml',
    'sitemap-1.xml',
    'sitemap-index.xml',
  ]);
  expect(files.map(({ text }) => text.split('<loc>').length - 1)).toEqual([45_000, 2, 2]);
  expect(files[2]?.text).toContain('sitemap-0.xml</loc><lastmod>2026-11-22T');
  expect(files[2]?.text).toContain('sitemap-1.xml</loc><lastmod>2026-01-02T');
});
