import { isPage, pathHere } from '#site/urls.ts';

/** Keeps links to pages of the site to the language of the interface, in HTML that `src/prose` wrote. */
export const pageLinksInHtml = (html: string): string =>
  html.replace(/<a href="([^"]*)"/g, (link, address: string) =>
    isPage(address) ? `<a href="${pathHere(address)}"` : link,
  );
