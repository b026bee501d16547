/** What robots may read: all of a site, or nothing of a preview. */
export const robotsText = (sitemap: string | undefined): string =>
  sitemap === undefined
    ? 'User-agent: *\nDisallow: /\n'
    : `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
