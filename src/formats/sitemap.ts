import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';

/** A page as a sitemap lists it; addresses are absolute. */
export interface ListedPage {
  readonly address: string;
  /** `YYYY-MM-DD`: the day of its last change, where it is known. */
  readonly changedOn: string | undefined;
  /** The same text in every language in which there is one, the page itself among them. */
  readonly alternates: readonly { readonly lang: string; readonly address: string }[];
}

export interface SitemapFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** As many as crawlers take in one file, and some to spare. */
const most = 45_000;

/** The sitemaps of a site and, last, the index of them, by the names of their files. */
export async function sitemapFiles(
  pages: readonly ListedPage[],
  addressOf: (file: string) => string,
): Promise<readonly SitemapFile[]> {
  const files: SitemapFile[] = [];
  const index = new SitemapIndexStream();
  const written = streamToPromise(index);
  for (let start = 0; start < pages.length; start += most) {
    const part = pages.slice(start, start + most);
    const path = `sitemap-${files.length}.xml`;
    files.push({ path, content: await sitemap(part) });
    index.write({ url: addressOf(path), ...dated(latest(part)) });
  }
  index.end();
  return [...files, { path: 'sitemap-index.xml', content: await written }];
}

function sitemap(pages: readonly ListedPage[]): Promise<Uint8Array> {
  const stream = new SitemapStream({
    xmlns: { xhtml: true, news: false, image: false, video: false },
  });
  const written = streamToPromise(stream);
  for (const { address, changedOn, alternates } of pages) {
    const links = alternates.map(({ lang, address: url }) => ({ lang, url }));
    stream.write({ url: address, ...dated(changedOn), links });
  }
  stream.end();
  return written;
}

const dated = (day: string | undefined) => (day === undefined ? {} : { lastmod: day });

const latest = (pages: readonly ListedPage[]): string | undefined =>
  pages.reduce<string | undefined>(
    (last, { changedOn: day }) => (last === undefined || (day ?? '') > last ? day : last),
    undefined,
  );
