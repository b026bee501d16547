/** What a page of ours says of itself to those who list pages. */
export interface PageHead {
  readonly canonical: string | undefined;
  /** True for a page that is for no index. */
  readonly isUnlisted: boolean;
  readonly alternates: readonly { readonly lang: string; readonly address: string }[];
}

/** Reads the head of a page as our own layouts write it: attributes in quotation marks, `rel` first. */
export const pageHead = (html: string): PageHead => ({
  canonical: address(/<link rel="canonical" href="([^"]+)">/.exec(html)?.[1]),
  isUnlisted: /<meta name="robots" content="noindex">/.test(html),
  alternates: [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map(
    ([, lang = '', href]) => ({ lang, address: address(href) ?? '' }),
  ),
});

const address = (written: string | undefined): string | undefined =>
  written?.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
