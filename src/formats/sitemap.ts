/** A page as a sitemap lists it; addresses are absolute. */
export interface ListedPage {
  readonly address: string;
  /** `YYYY-MM-DD`: the day of its last change, where it is known. */
  readonly changedOn: string | undefined;
  /** The same text in every language in which there is one, the page itself among them. */
  readonly alternates: readonly { readonly lang: string; readonly address: string }[];
}

/** As many as crawlers take in one file, and some to spare. */
const most = 45_000;

const xml = '<?xml version="1.0" encoding="UTF-8"?>';
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The sitemaps of a site and, last, the index of them, by the names of their files. */
export function sitemapFiles(
  pages: readonly ListedPage[],
  addressOf: (file: string) => string,
): { readonly path: string; readonly content: Iterable<string> }[] {
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) => ({
    path: `sitemap-${index}.xml`,
    pages: pages.slice(index * most, (index + 1) * most),
  }));
  const index = parts.map(
    ({ path, pages: some }) => `<sitemap>${place(addressOf(path), latest(some))}</sitemap>`,
  );
  return [
    ...parts.map(({ path, pages: some }) => ({ path, content: sitemap(some) })),
    {
      path: 'sitemap-index.xml',
      content: [`${xml}<sitemapindex xmlns="${schema}">`, ...index, '</sitemapindex>'],
    },
  ];
}

function* sitemap(pages: readonly ListedPage[]): Iterable<string> {
  yield `${xml}<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">`;
  for (const { address, changedOn, alternates } of pages) {
    const links = alternates.map(
      ({ lang, address: other }) =>
        `<xhtml:link rel="alternate" hreflang="${escaped(lang)}" href="${escaped(other)}"/>`,
    );
    yield `<url>${place(address, changedOn)}${links.join('')}</url>`;
  }
  yield '</urlset>';
}

const place = (address: string, day: string | undefined): string =>
  `<loc>${escaped(address)}</loc>` +
  (day === undefined ? '' : `<lastmod>${day}T00:00:00.000Z</lastmod>`);

const latest = (pages: readonly ListedPage[]): string | undefined =>
  pages.reduce<string | undefined>(
    (last, { changedOn: day }) => (last === undefined || (day ?? '') > last ? day : last),
    undefined,
  );

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => named[sign] ?? sign);
